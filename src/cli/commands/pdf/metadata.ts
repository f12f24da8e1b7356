import { PDFDict, PDFName, PDFRawStream, PDFString, type PDFDocument } from 'pdf-lib';
import { xml } from '../../../data/markup.ts';
import { publishing } from '../../../model/join/people.ts';
import type { EssayMeta } from '../../../model/schema/essay.ts';

/**
 * Says what a document is in the way that libraries and screen readers look for it: as XMP, which stands in it as plain text. Title and
 * language are those that the document has.
 *
 * @see https://developer.adobe.com/xmp/docs/
 */
export function addMetadata(document: PDFDocument, essay: EssayMeta): void {
  const { summary, rights, published, updated } = essay;
  const { catalog, context } = document;
  const language = catalog.lookupMaybe(PDFName.of('Lang'), PDFString)?.decodeText() ?? 'x-default';
  const modified = `${updated ?? published}T00:00:00Z`;
  const packet = xml`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${document.getTitle()}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq>${publishing(essay).map(({ name }) => xml`<rdf:li>${name}</rdf:li>`)}</rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${summary}</rdf:li></rdf:Alt></dc:description>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${rights}</rdf:li></rdf:Alt></dc:rights>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${document.getProducer()}</pdf:Producer>
<xmp:CreatorTool>${document.getCreator()}</xmp:CreatorTool>
<xmp:CreateDate>${modified}</xmp:CreateDate>
<xmp:ModifyDate>${modified}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
  const bytes = new TextEncoder().encode(packet.text);
  const kind = PDFDict.withContext(context);
  kind.set(PDFName.of('Type'), PDFName.of('Metadata'));
  kind.set(PDFName.of('Subtype'), PDFName.of('XML'));
  // As it is: who looks for it in a file does not unpack first.
  catalog.set(PDFName.of('Metadata'), context.register(PDFRawStream.of(kind, bytes)));
}
