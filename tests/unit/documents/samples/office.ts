import type { OfficeInput } from '#shared/documents/builders/officeInput';

/** A People's Committee and one of its divisions with a long name, as the sample organisation has them. */
export const districtOrgans = { governingBody: null, issuingOrgan: 'Ủy ban nhân dân\nquận Long Biên' };
export const divisionOrgans = {
  governingBody: 'UBND quận Long Biên',
  issuingOrgan: 'Phòng Lao động - Thương binh và Xã hội',
};
export const teamOrgans = {
  governingBody: 'UBND quận Long Biên',
  issuingOrgan: 'Đội Quản lý trật tự xây dựng đô thị',
};

/** A document of the district, signed by a vice chair for the chair. */
export const districtOffice: OfficeInput = {
  organs: districtOrgans,
  place: 'Long Biên',
  number: 7,
  notation: 'BC-UBND',
  date: '2019-02-08',
  signed: true,
  signer: {
    capacity: {
      kind: 'onBehalf',
      body: 'Ủy ban nhân dân',
      signer: { kind: 'forHead', head: 'Chủ tịch', signer: { kind: 'own', post: 'Phó Chủ tịch' } },
    },
    name: 'Nguyễn Mạnh Trình',
  },
  recipients: {
    places: ['UBND Thành phố (để b/c)', 'Thường trực Quận ủy', 'Các phòng, ban, đơn vị'],
    filing: 'VT, VP',
  },
};
