package vn.minhbach.registry;

import java.util.List;
import vn.minhbach.registry.identity.Identity;

/** Looks people up in the registers of other offices. */
public interface Registers {

  /**
   * The lines that speak of each of these people, in their order; one statement by numbers and one
   * by names for each thousand.
   */
  List<List<RegisterMatch>> matches(List<Identity> people);

  /**
   * What the registers hold now, as {@code deceased:<sha256>}; those that were never loaded are
   * absent.
   */
  List<String> versions();

  /** The registers that were never loaded, and against which nobody can be checked. */
  List<Register> missing();
}
