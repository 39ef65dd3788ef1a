package vn.minhbach.intake.check;

import java.util.List;
import vn.minhbach.registry.RegisterMatch;
import vn.minhbach.registry.identity.Identity;

/** Fetches what is known of many people at once. */
public interface Lookup {

  /** What the registers say of each of these people, in their order. */
  List<List<RegisterMatch>> registers(List<Identity> people);

  /** The rows of earlier lists that may be of these people or name their accounts. */
  EarlierRows earlier(List<Application> applications);
}
