/**
 * What a script adds to notes that open without it: a sign and a link to a note open it as a button does, a note is closed by the link
 * back to its claim, and a gloss and its words light up together.
 */
const noteOf = (hash: string) => (hash.startsWith('#note-') ? document.getElementById(hash.slice(1)) : null);

/** From here on a note is shown as a popover alone, and no longer because it is the target of the page. */
document.documentElement.dataset['script'] = '';

function openTarget() {
  const note = noteOf(location.hash);
  if (!note?.showPopover || note.matches(':popover-open')) return;
  note.showPopover();
  showWordsOf(note);
  // Typefaces that come after that move the words, in Firefox to under the bar.
  void document.fonts.ready.then(() => note.matches(':popover-open') && showWordsOf(note));
}

/** Brings the words on which a note is to where it does not cover them. */
function showWordsOf(note: HTMLElement) {
  const words = document.getElementById(note.dataset['note'] ?? '');
  if (!words) return;
  const at = words.getBoundingClientRect();
  const over = note.getBoundingClientRect();
  const covered = at.bottom > over.top && at.top < over.bottom && at.right > over.left && at.left < over.right;
  const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  if (covered || at.top < Math.max(0, bar) || at.bottom > innerHeight) words.scrollIntoView();
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const open = link.closest<HTMLElement>('.note');
  const note = noteOf(link.hash);
  if (note?.showPopover) {
    event.preventDefault();
    open?.hidePopover();
    note.showPopover({ source: open ? undefined : link } as never);
    // From the text nothing moves; the next note may be on words that are out of sight.
    if (open) showWordsOf(note);
  } else if (open?.matches(':popover-open')) {
    open.hidePopover();
    document.querySelector<HTMLElement>(`.chip[href="#${open.id}"]`)?.focus({ preventScroll: true });
  }
});

/** A gloss, and the words on which it is; the chip of a claim stands for both. */
function light({ target }: Event) {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-gloss], [data-claim], .chip') : null;
  const note = part instanceof HTMLAnchorElement ? noteOf(part.hash) : part;
  const { gloss, claim, note: id = gloss ?? claim } = note?.dataset ?? {};
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  if (!id) return;
  for (const one of document.querySelectorAll(`[data-gloss="${id}"], [data-claim="${id}"]`)) one.classList.add('lit');
}

// A note that is open would lie over the text on paper, too.
addEventListener('beforeprint', () => document.querySelector<HTMLElement>('.note:popover-open')?.hidePopover());

openTarget();
addEventListener('hashchange', openTarget);
for (const type of ['pointerover', 'focusin']) document.addEventListener(type, light);
