import { direction } from '../../model/language.ts';
import { xml, type Markup } from '../../data/markup.ts';

/** A content document: one file of a book. */
export const contentDocument = (
  language: string,
  title: string,
  body: Markup,
): Markup => xml`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction(language)}">
<head>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
${body}
</html>
`;
