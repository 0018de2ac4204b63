const committee = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/iu;

/** The unit whose People's Committee a text names; `undefined` where it names another authority. */
export function unitOfCommittee(authority: string): string | undefined {
  return committee.test(authority) ? authority.replace(committee, "") : undefined;
}
