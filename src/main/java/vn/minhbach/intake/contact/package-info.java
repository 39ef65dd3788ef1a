/**
 * Name and telephone of people who wrote to the office without applying. They stand here, and not
 * with what was written, because personal data lie in {@code intake} and {@code registry} alone:
 * one place to correct and to delete.
 */
@org.springframework.modulith.NamedInterface("contact")
package vn.minhbach.intake.contact;
