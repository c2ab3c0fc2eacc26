import type { errors as vi } from '../vi/errors';
import type { Shape } from '../shape';

export const errors: Shape<typeof vi> = {
  unknown: 'Not done (code {{code}}). Try again; if it fails again, give this code to the IT section.',

  'app.noAnswer':
    'The app does not answer. Try again; if it goes on, close and reopen it (what was saved stays).',
  'app.tooOld': 'This app is older than the server accepts. Update it; the data on this machine are kept.',
  'call.failed': 'The app ran into an error. Try again; if it fails again, tell the IT section.',
  'call.malformed': 'An entry is not right ({{where}}). Check it and save again.',
  'call.stranger':
    'The order did not come from the window of the app and was refused. Close and reopen the app.',
  'call.unknown': 'Window and core are of different versions. Close and reopen the app.',

  'session.wrong': 'The user name or the password is wrong. Enter them again.',
  'session.locked':
    'Too many wrong attempts. Wait {{seconds, number}} seconds and try again, or ask the IT section to unlock the account.',
  'session.expired': 'The sign-in has expired. Sign out and in again to sync; the data on this machine stay.',
  'session.signedOut': 'You are not signed in. Sign in and do it again.',
  'session.unsent': '{{count, number}} records and photos have not been sent to the server.',
  'session.passwordChanged':
    'The password was changed on the server, so the data on this machine cannot be opened yet. Disconnect, sign in with the old password and export what is unsent, or ask the IT section.',
  'session.otherOrg':
    'This server belongs to another organisation ({{name}}) than the data on this machine. Nothing was changed; check the server address.',

  'server.address': 'The server address “{{address}}” is not right. Enter it like: giaoban.longbien.gov.vn.',
  'server.unreachable':
    'The server {{url}} cannot be reached. Check the network and the address. If you have signed in on this machine before, use your last password to work offline.',
  'server.notGiaoBan': '{{url}} is not a Giao Ban server. Check the address.',
  'server.busy': 'The server is busy. The app tries again by itself; you can go on working.',
  'server.failed':
    'The server ran into an error. The app tries again by itself; if it lasts, tell the IT section.',
  'server.tooLarge': 'The packet was too large for the server. The app splits it and sends it again.',
  'server.tooOld': 'The server is older than this app. Ask the IT section to upgrade the server.',
  'server.doubtful':
    'The server looks empty or has lost data, so sync has stopped before anything is deleted here. Tell the IT section.',
  'sync.failed': 'Sync ran into an error. The app tries again by itself; the data on this machine are safe.',
  'feed.otherEpoch': 'The server has just been restored. The app is sending all your data again.',
  'request.malformed':
    'The server could not read the request. Try again; if it fails again, tell the IT section.',
  'request.notFound': 'The server does not have this function. Check the versions of app and server.',
  'request.unsupported': 'The server does not take this kind of data. Check the versions of app and server.',
  'config.wrong': 'The setting {{variable}} of the server is not right. Correct it and restart the server.',
  'config.tls': 'TLS_CERT and TLS_KEY must be set together. Correct them and restart the server.',

  'profiles.newer':
    'The list of accounts on this machine was written by a newer version of the app. It was left as it is; update the app.',
  'replica.newer':
    'The data on this machine were written by a newer version of the app. They were left as they are; update the app and open it again.',
  'file.diskFull':
    'The disk is full, so nothing was saved. Free some space and save again; what you entered is still here.',
  'file.readOnly':
    '{{path}} cannot be written to. Choose another place or ask the IT section for permission.',
  'file.write': 'The file {{path}} cannot be written. Check the disk and try again, or choose another place.',

  'record.author':
    'A new record must be in the name of who is signed in. Sign out and in again, then enter it again.',
  'record.columns': 'The record contradicts itself at {{where}}. Open it again, check it and save it.',
  'record.delete':
    'Only a draft meeting or a visit that has not begun can be deleted. Everything else stays in the open.',
  'record.exists': 'This record exists already. Open the existing one to read or change it.',
  'record.final': 'This is written once and cannot be changed. Make a supplementary record.',
  'record.gone':
    'This record is no longer here. It may have been deleted, or you may no longer read it; open the list again.',
  'record.hidden': 'You may not read this record. Ask the Office if you need to.',
  'record.identity': 'Author, time and kind of a record cannot be changed. Make a new record.',
  'record.malformed': 'An entry is not right ({{where}}). Check it and save again.',
  'record.newer': 'This record was made by a newer version of the app. Update the app to change it.',
  'record.otherOrg': 'This record belongs to another organisation. Check the account in use.',
  'record.text':
    'The text holds characters that cannot be stored. Remove odd characters (often pasted) and save again.',
  'record.tooLarge': 'The record is too large for the server. Shorten it or split it into several.',
  'conflict.fields':
    'Somebody else changed the same fields. The version of the server is in use; yours is kept to compare. Send yours again, or discard it.',
  'conflict.hidden':
    'Somebody else changed the record and you may no longer read it. Your version is kept under “To settle”.',

  'admin.only':
    'Only the administrator or the Chief of Office changes units, people and roles. Send them your proposal.',
  'office.only': 'Only the Office or a leader may do this. Send the Office your proposal.',

  'meeting.office': 'Only the Office or a leader writes meetings. Send your text to the secretary.',
  'meeting.origin':
    'What a meeting follows from (its series, the meeting it completes) is said once, when it is made. Make a new meeting.',
  'meeting.notSigned':
    'This meeting is not signed, so it can still be edited. Sign it before the next meeting or a supplement is made.',
  'meeting.signed':
    'The meeting is signed and cannot be changed. If need be, make supplementary minutes or conclusions.',
  'meeting.number': 'Only the records clerk numbers the notice. Hand it to the records clerk.',
  'meeting.numbered':
    'The notice has its number, which cannot be changed. If it is wrong, ask the records clerk for a correction document.',
  'meeting.noConclusions': 'The meeting has no conclusions. Enter at least one before signing.',
  'meeting.incomplete':
    'Conclusion {{number, number}} is not complete: it needs a lead unit and a due date (or the reason why there is none), or the mark “No task arises”.',

  'task.assign': 'Only the Office or a leader assigns tasks. Send the Office your proposal.',
  'task.otherUnit': 'Another unit leads this task. Contact that unit or the Office.',
  'task.approve': 'Only who assigned it, or the Office, approves completion. Press “Request completion”.',
  'task.reportOnly':
    'The lead unit only updates progress and status. To change the work or the term, ask who assigned it.',
  'task.code': 'The task code is given by the server. Leave it empty and send again.',
  'task.superior':
    'Only who assigned it, the Office or a leader may re-route, withdraw, reopen or send back. Ask who assigned it.',
  'task.fixed':
    'Who assigned a task and when cannot be changed. If it was assigned wrongly, withdraw it and assign anew.',
  'task.dueDate':
    'A due date changes only by an extension or an adjustment with a reason. Use “Adjust the due date”.',
  'task.completedOn': 'Only an approved task has a day of completion. Open the task again and try once more.',
  'task.reason': 'This needs a reason or some words. Enter them and send again.',
  'task.date': 'This needs a date. Choose one and send again.',
  'task.term': 'A task needs a due date, or a reason why there is none. Enter one of the two.',
  'task.unit': 'Choose the unit that receives the task and send again.',
  'extension.open':
    'A request for an extension is waiting already. Wait for the decision, or ask who assigned the task.',
  'extension.none': 'No request is waiting any more. Somebody may have decided it; see the processing log.',
  'extension.notLater': 'The new date must be later than the present one. Choose a later day.',
  'extension.afterParent':
    'The date may not be after that of the parent task. Choose an earlier day, or have the parent extended first.',
  'extension.own': 'Nobody decides their own request. Pass it to who assigned the task or to a leader.',
  'explanation.none': 'No explanation is waiting any more. See the processing log.',
  'explanation.notLate': 'An explanation is demanded only of a task that is late. Send a reminder instead.',
  'explanation.date': 'The day for the explanation may not be before it is demanded. Choose another day.',
  'step.assign': 'Only the head of the unit (or the Office) assigns steps. Ask the head of your unit.',
  'step.responsible':
    'Only the responsible person reports on this step. Report on the whole task, or ask the head of the unit to reassign it.',
  'event.author':
    'An event must be in the name of who is signed in. Sign in with your own account and enter it again.',
  'event.final': 'What was logged cannot be changed. Log another event to correct it.',

  'visit.inspect':
    'Only district staff fill in inspections. Wards read the result and work on the tasks they are given.',
  'visit.done': 'The visit is finished and cannot be changed. Make a follow-up visit.',

  'attachment.missing':
    'A photo is neither on this machine nor to be had from the server now. Connect to the network and save again.',
  'attachment.empty': 'The file “{{fileName}}” is empty. Take or choose another photo.',
  'attachment.notImage': 'The file “{{fileName}}” is not a JPEG or PNG picture. Choose another.',
  'attachment.tooLarge':
    'The photo “{{fileName}}” has {{size, number}} MB, more than the {{limit, number}} MB allowed. Make it smaller and add it again.',
  'attachment.unreadable':
    'The file “{{fileName}}” cannot be read. Check the memory card or the disk and choose it again.',
  'blob.busy': 'The photo is being sent from elsewhere. The app tries again by itself.',
  'blob.hash': 'The photo was damaged on its way. The app sends it again from the start.',
  'blob.malformed':
    'The server could not read the upload. The app sends it again; if it lasts, tell the IT section.',
  'blob.noUpload': 'The server no longer has the begun upload. The app sends the photo again from the start.',
  'blob.notFound':
    'The server does not have this photo yet. It appears once the machine that took it has sent it.',
  'blob.notYours': 'This begun upload is of somebody else. The app sends the photo again from the start.',
  'blob.offset': 'The begun upload does not match the server. The app goes on at the right place.',
  'blob.tooLarge': 'The photo is larger than the server allows. Make it smaller and add it again.',
};
