import type { documents as vi } from '../vi/documents';
import type { Shape } from '../shape';

export const documents: Shape<typeof vi> = {
  preview: 'Print preview',
  conclusionNotice: 'Notice of conclusions',
  invitation: 'Invitation',
  meetingMinutes: 'Minutes',
  inspectionRecord: 'Inspection record',
  handlingSlip: 'Handling slip',
  print: 'Print',
  savePdf: 'Save PDF',
  saveDocx: 'Save Word',
  saved: 'Saved to {{path}}',
};
