import { Failure } from '../failure';
import { unstamped } from '#shared/domain/envelope';
import { dataOf } from '../replica/writer';
import { putBack } from '#shared/domain/putBack';
import type { CallInput } from '#shared/ipc/contract';
import type { DataOf } from '#shared/domain/catalogue';
import type { Parked } from '../replica/parkedSchema';
import type { StoredRecord } from '#shared/domain/envelope';
import type { Workspace } from '../session/workspace';

/** A person settles what was parked: offers their content again, or lets it go. */
export async function settleParked(
  workspace: Workspace,
  { id, choice }: CallInput<'parked.settle'>,
): Promise<void> {
  const { replica } = workspace;
  const document = await replica.parked.findOne(id).exec();
  if (!document) throw new Failure('record.gone');
  if (choice === 'mine') await offerAgain(workspace, document.toJSON() as Parked);
  await document.remove();
}

/** Offers the parked content as a new edit by its author, on top of what stands now: the rules are asked again. */
async function offerAgain({ writer }: Workspace, parked: Parked): Promise<void> {
  const { kind, id } = parked.mine;
  const present = await writer.read(kind, id);
  if (present)
    await writer.change(kind, id, () => putBack(present.record, parked) as unknown as DataOf<typeof kind>);
  else await writer.create(kind, dataOf(parked.mine, kind), id);
}

/** Everything that is parked or not yet accepted, for a file of the user's choice. */
export async function unsentWork({ replica }: Workspace): Promise<{
  readonly parked: readonly Parked[];
  readonly unsent: readonly StoredRecord[];
}> {
  const parked = await replica.parked.find().exec();
  const unsent = await replica.records.find({ selector: { seq: unstamped.seq } }).exec();
  return {
    parked: parked.map((document) => document.toJSON() as Parked),
    unsent: unsent.map((document) => document.toJSON() as StoredRecord),
  };
}
