import type { LayoutProfile } from '../layoutProfile';
import { inkHeight, recipientShare } from '../closing';
import { organShare } from '../masthead';

/** CSS of everything that stands between the margins. */
export function textCss(profile: LayoutProfile): string {
  const { sizes } = profile;
  const indent = `${profile.firstLineIndent}mm`;
  const gap = `${profile.paragraphGapPt}pt`;
  return `
*{box-sizing:border-box}
html{color:#000;font-family:Tinos,'${profile.fontFamily}',serif;font-size:${sizes.body}pt;line-height:${profile.lineHeightPt}pt;
-webkit-print-color-adjust:exact;print-color-adjust:exact;font-kerning:none;font-variant-ligatures:none}
body{margin:0}
h1,h2,h3,h4,p,ul,figure,table{margin:0;padding:0;font-size:inherit;font-weight:inherit}
b{font-weight:700}
p,li,td,th,figcaption{overflow-wrap:break-word;orphans:2;widows:2}
.gap{white-space:pre-wrap}
.masthead{display:grid;grid-template-columns:${organShare * 100}% 1fr;text-align:center;row-gap:6pt}
.masthead .line,.title .line,.electronic-copy .line{display:block;line-height:1.2}
.rule{height:0;border-top:.75pt solid #000;margin:2.5pt auto 0}
.governing{font-size:${sizes.governingBody}pt}
.issuing{font-size:${sizes.issuingOrgan}pt;font-weight:700}
.national{font-size:${sizes.nationalTitle}pt;font-weight:700;white-space:nowrap}
.motto{font-size:${sizes.motto}pt;font-weight:700}
.code{font-size:${sizes.code}pt}
.letter-subject{font-size:${sizes.letterSubject}pt;margin-top:6pt}
.untitled{height:14pt}
.electronic-copy{font-size:${sizes.electronicCopy}pt;text-align:right}
.contact{font-size:${sizes.contact}pt;line-height:1.1;border-top:.75pt solid #000;padding-top:1pt;text-align:center}
.place{font-size:${sizes.placeAndDate}pt;font-style:italic}
.stamp{display:flex;align-items:center;justify-content:center;margin:4pt auto 0;border:1pt solid #000;
font-size:${sizes.urgency}pt;font-weight:700;line-height:1}
.stamp.red{border-color:#c00000;color:#c00000}
.title{text-align:center;margin:14pt 0 12pt;break-after:avoid}
.type{font-size:${sizes.typeName}pt;font-weight:700}
.subject{font-size:${sizes.subject}pt;font-weight:700}
.addressees{font-size:${sizes.addressees}pt;margin-bottom:${gap}}
.addressees.one{text-align:center}
.addressees.many{padding-left:25mm}
.addressees.many p+p{padding-left:20mm;text-indent:-3mm}
.text{text-align:justify;text-indent:${indent};margin-bottom:${gap}}
.flush{text-indent:0}
.left{text-align:left}.center{text-align:center;text-indent:0}.right{text-align:right;text-indent:0}.justify{text-align:justify}
.basis{font-style:italic}
.heading{margin-bottom:${gap};text-indent:${indent};font-weight:700;break-after:avoid}
.heading.level3{font-style:italic}
table{width:calc(100% - 1pt);border-collapse:collapse;table-layout:fixed;margin:2pt 0 8pt;font-size:${sizes.table}pt;line-height:1.25}
caption{caption-side:top;text-align:right;font-style:italic;font-size:${sizes.caption}pt;padding-bottom:2pt}
th,td{border:.5pt solid #000;padding:2pt 3pt;vertical-align:top}
th{font-weight:700;text-align:center;vertical-align:middle}
tr.numbering th{font-weight:400;font-style:italic;font-size:${sizes.caption}pt;padding:0 2pt}
thead{display:table-header-group}
tr{break-inside:avoid}
tr.group{break-after:avoid}
tr.group td,tr.total td{font-weight:700}
td.justify{text-align:left}
.pictures{display:grid;gap:4mm;margin:4pt 0 8pt}
.pictures .row{display:grid;gap:5mm;break-inside:avoid}
.pictures .row.two{grid-template-columns:1fr 1fr}
figure{text-align:center;break-inside:avoid}
figure img{display:block;margin:0 auto;object-fit:contain}
figcaption{font-size:${sizes.caption}pt;font-style:italic;line-height:1.25;margin-top:2pt}
.dots{height:20pt;border-bottom:1pt dotted #000}
.dotted{margin-bottom:10pt}
.break{break-after:page;height:0}
.closing{display:grid;grid-template-columns:${recipientShare * 100}% 1fr;margin-top:8pt;break-inside:avoid;break-before:avoid}
.pairs{display:grid;grid-template-columns:1fr 1fr;row-gap:14pt;margin-top:8pt;break-before:avoid}
.signature{display:flex;flex-direction:column;break-inside:avoid;text-align:center;font-size:${sizes.signature}pt}
.capacity{font-weight:700;line-height:1.2}
.note{font-style:italic;font-size:${sizes.recipientsTitle}pt;line-height:1.2}
.ink{flex:1;min-height:${inkHeight}mm;display:flex;align-items:center;justify-content:center}
.ink img{max-height:${inkHeight - 1}mm;max-width:60mm}
.name{font-weight:700;min-height:${profile.lineHeightPt}pt}
.recipients{font-size:${sizes.recipients}pt;line-height:1.2;padding-right:4mm}
.recipients .label{font-size:${sizes.recipientsTitle}pt;font-weight:700;font-style:italic}
.recipients p{padding-left:2mm;text-indent:-2mm}
.recipients.below{width:${recipientShare * 100}%;break-before:avoid}
.paired-recipients{margin-top:10pt;break-inside:avoid}
.as-of{font-size:${sizes.caption}pt;font-style:italic;margin-top:8pt;text-align:left}
.annex .title{margin-top:0}
.annex-label{font-size:${sizes.annexTitle}pt;font-weight:700}
.annex-title{font-size:${sizes.annexTitle}pt;font-weight:700}
.belongs{font-style:italic}`;
}
