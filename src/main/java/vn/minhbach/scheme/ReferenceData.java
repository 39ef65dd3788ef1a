package vn.minhbach.scheme;

import java.util.List;

/** The rows of the seeds, as they were when the program started. */
record ReferenceData(
    List<Scheme> schemes,
    List<Parameter> parameters,
    List<Deadline> deadlines,
    List<Occupation> occupations,
    List<Holiday> holidays,
    List<Basis> bases) {}
