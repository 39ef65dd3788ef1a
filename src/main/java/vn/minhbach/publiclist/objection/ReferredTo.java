package vn.minhbach.publiclist.objection;

/** Who is in charge of complaints and denunciations. */
enum ReferredTo {
  WARD_CHAIR,
  DISTRICT_CHAIR,
  INSPECTORATE,
  POLICE
}
