import { readerChoices } from '../components/bar/reader-choices.ts';

/**
 * Runs in the head of each page. Sets what the reader chose, so that the page never flashes in other colours or another size, and asks
 * early for the typefaces where they will be there at once, so that no text is seen in another one: on a near host, whose head is here
 * within 100 ms of the click, and once they have been fetched. From the disk browsers refuse to preload.
 */
export const beforeFirstPaint = `{
let d=document.documentElement.dataset,near=performance.now()<100;
try{for(let n of${JSON.stringify(Object.keys(readerChoices))}){let v=localStorage.getItem(n);if(v)d[n]=v}near||=localStorage.getItem('fonts')}catch{}
if(near&&location.protocol!='file:')for(let f of document.querySelectorAll('link[type="font/woff2"]')){f.as='font';f.crossOrigin='';f.rel='preload'}
}`.replaceAll('\n', '');
