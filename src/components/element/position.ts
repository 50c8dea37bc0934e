/** The phone's position, asked for after a tap. Nothing is sent. */

/** Milliseconds until a phone that finds no satellites gives up; an old position is as good here. */
const options: PositionOptions = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 600_000 };

export interface PositionAsker {
  /** An answer counts only until somebody asks again or `forget` is called. */
  ask: (found: (at: GeolocationCoordinates) => void, failed: (why: 'refused' | 'unavailable') => void) => void;
  /** She has said where she is in another way: a position that comes now comes too late. */
  forget: () => void;
}

export const positionAsker = (): PositionAsker => {
  let asked: symbol | undefined;
  return {
    ask: (found, failed) => {
      // Old WebViews have none, whatever the types say.
      const geolocation = (navigator as { geolocation?: Geolocation }).geolocation;
      if (geolocation === undefined) return failed('unavailable');
      const mine = Symbol('asked');
      asked = mine;
      const ifAwaited = (answer: () => void): void => {
        if (asked === mine) answer();
      };
      try {
        geolocation.getCurrentPosition(
          ({ coords }) => ifAwaited(() => found(coords)),
          ({ code }) => ifAwaited(() => failed(code === 1 ? 'refused' : 'unavailable')),
          options,
        );
      } catch {
        // Some WebViews whose app has no such right throw instead.
        failed('unavailable');
      }
    },
    forget: () => {
      asked = undefined;
    },
  };
};
