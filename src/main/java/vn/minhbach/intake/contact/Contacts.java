package vn.minhbach.intake.contact;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps whom to tell, under the number of what was written. */
@Component
public class Contacts {

  private final ContactMapper contacts;

  Contacts(ContactMapper contacts) {
    this.contacts = contacts;
  }

  /** Keeps nothing of somebody who gave neither name nor telephone. */
  public void keep(String number, Contact contact) {
    if (!contact.isAnonymous()) {
      contacts.insert(number, contact);
    }
  }

  /** Empty for somebody who did not want to be known. */
  public Optional<Contact> of(String number) {
    return contacts.find(number);
  }
}
