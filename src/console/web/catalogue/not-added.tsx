import { Modal } from '@mantine/core';
import { Faults } from './faults';
import { Refused } from './refused';
import type { useAddDocument } from './use-add-document';

type Adding = ReturnType<typeof useAddDocument>;

/** Says why a file did not become a document. Nothing where it did. */
export function NotAdded({ adding: { error, data: added, variables, reset } }: { readonly adding: Adding }) {
  return (
    <Modal
      opened={error !== null || added?.operations === 0}
      onClose={reset}
      title={`${variables?.name ?? 'The file'} was not added`}
      size="lg"
    >
      {error !== null && <Refused error={error} />}
      {added?.operations === 0 && <Faults {...added} />}
    </Modal>
  );
}
