/**
 * Runs in the head of each page. Sets what the reader chose, so that the page never flashes in other colours or another size, and
 * decides on the typeface: shown where it will be there at the first paint, since it would otherwise hold that up. That is so for a
 * page from the disk, for one whose head is here within 100 ms of the click, and once the font has been fetched. From the disk
 * browsers refuse to preload it.
 */
export const beforeFirstPaint = `{
let d=document.documentElement.dataset,f=document.querySelector('link[type="font/woff2"]'),disk=location.protocol=='file:';
try{for(let n of['theme','size','font']){let v=localStorage.getItem(n);if(v)d[n]=v}}catch{}
if(disk||performance.now()<100)d.font='near';
if(d.font&&!disk){f.as='font';f.crossOrigin='';f.rel='preload'}
}`.replaceAll('\n', '');
