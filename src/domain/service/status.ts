/** Whether a service is running, as far as anybody knows. */
import type { Service } from '../../schemas/service.ts';

export interface PublishedStatus {
  /** `perhaps-open-again`: it was closed for a time that is over, and nobody has confirmed that it opened again. */
  is: Service['status']['is'] | 'perhaps-open-again';
  /** First and last day of a temporary closing, YYYY-MM-DD. */
  from?: string;
  until?: string;
  /** Date of the check: YYYY, YYYY-MM or YYYY-MM-DD. */
  on?: string;
}

/** @param today YYYY-MM-DD */
export const publishStatus = ({ status }: Pick<Service, 'status'>, today: string): PublishedStatus => {
  const { is, from, until, check } = status;
  const isOver = is === 'temporarily-closed' && until !== undefined && until < today;
  return {
    is: isOver ? 'perhaps-open-again' : is,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(check === undefined ? {} : { on: check.on }),
  };
};

/** Closed services stay in the data and are not listed. */
export const isListed = ({ status }: { status: Pick<PublishedStatus, 'is'> }): boolean => status.is !== 'closed';

/** false for services of which nobody knows whether they still run. */
export const isConfirmed = ({ is }: Pick<PublishedStatus, 'is'>): boolean =>
  is !== 'unconfirmed' && is !== 'perhaps-open-again';

/** Whether somebody may be sent there now: not while it is closed, for good or for a time. */
export const isRunning = ({ is }: Pick<PublishedStatus, 'is'>): boolean => is === 'open' || is === 'unconfirmed';
