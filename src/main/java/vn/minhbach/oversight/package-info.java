/**
 * Oversight (giám sát): what monitors of the Fatherland Front, inspectors and the officers
 * themselves see of the whole path: the trail of a case and of a list, and the control totals of
 * every stage. It reads views made for it, through a login of its own that can read nothing else
 * and change nothing; no other package depends on it.
 *
 * <p>Sub-packages: {@code life} the life of a case or a list entry by entry, {@code find} how
 * people get there, {@code acts} who did what, how often, {@code board} what waits today, {@code
 * progress} how far the wards are, {@code place} the process with the place marked, {@code finding}
 * what the office notices by itself, {@code advice} recommendations and remarks, {@code sample}
 * samples for inspections, {@code look} who looked at personal data. What monitors write is written
 * by the program's login.
 *
 * <p>Governed by Directive 05-CT/TU of 30/7/2021 (supervision by the Fatherland Front and the
 * People) and by the duty "công khai, minh bạch, đúng đối tượng" of official letter 414-CV/QU.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "access",
      "page",
      "paper",
      "audit",
      "audit :: log",
      "audit :: note"
    })
package vn.minhbach.oversight;
