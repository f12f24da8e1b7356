/** Changes the address of each picture in a `srcset`; widths and densities stay. Commas inside an address stay too. */
export const changeSrcset = (srcset: string, change: (address: string) => string): string =>
  srcset.replace(
    /([\s,]*)(\S*[^\s,])([^,]*)/g,
    (_, before: string, address: string, descriptor: string) => before + change(address) + descriptor,
  );
