/** Whether an address leads to another site. */
export const isForeign = (url: string, address: string | undefined): boolean => {
  const text = url.trim();
  if (!/^(https?:|wss?:|ftp:)?\/\//i.test(text)) return false;
  return address === undefined || originOf(text) !== originOf(address);
};

const originOf = (url: string): string => {
  const whole = url.startsWith('//') ? `https:${url}` : url;
  return URL.canParse(whole) ? new URL(whole).origin : whole;
};
