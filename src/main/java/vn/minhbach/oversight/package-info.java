/**
 * Oversight (giám sát): what monitors of the Fatherland Front, inspectors and the officers
 * themselves see of the whole path: the trail of a case and of a list, and the control totals of
 * every stage. It reads views made for it, through a login of its own that can read nothing else
 * and change nothing; no other package depends on it.
 *
 * <p>Governed by Directive 05-CT/TU of 30/7/2021 (supervision by the Fatherland Front and the
 * People) and by the duty "công khai, minh bạch, đúng đối tượng" of official letter 414-CV/QU.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "access"})
package vn.minhbach.oversight;
