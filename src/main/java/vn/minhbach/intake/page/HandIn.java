package vn.minhbach.intake.page;

import java.io.IOException;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.minhbach.intake.staging.ListFiles;
import vn.minhbach.intake.staging.Reception;
import vn.minhbach.page.Writing;
import vn.minhbach.shared.Refused;

/**
 * Hands in what stands at the form. The errors of a hurried hand are told there, before anything is
 * kept: a file of another kind, columns that are not there, another ward's list, the same file
 * again.
 */
@Component
class HandIn {

  private final Reception reception;
  private final ListFiles files;
  private final OwnLists lists;
  private final Writing writing;

  HandIn(Reception reception, ListFiles files, OwnLists lists, Writing writing) {
    this.reception = reception;
    this.files = files;
    this.lists = lists;
    this.writing = writing;
  }

  /**
   * The number of the new list.
   *
   * @param corrects the list of which this is the corrected file; null for none
   * @throws Refused as {@link Reception} and {@link ListFiles} do, and code {@code intake.sameFile}
   *     when the ward has handed in the very file before
   */
  long list(MultipartFile file, String scheme, String unit, LocalDate receivedOn, Long corrects)
      throws IOException {
    byte[] content = file.getBytes();
    reception.check(scheme, unit, receivedOn);
    files.look(content, unit);
    Reception.Received received;
    String name = file.getOriginalFilename();
    try {
      received = reception.receive(content, name, scheme, unit, receivedOn, corrects);
    } catch (DuplicateKeyException sameFileAtTheSameMoment) {
      received = reception.receive(content, name, scheme, unit, receivedOn, corrects);
    }
    if (received.isRepeated() && !received.isToBeChecked()) {
      ShownList same = lists.one(received.id());
      throw new Refused(
          "intake.sameFile",
          String.valueOf(same.id()),
          writing.day(same.receivedOn()),
          same.receivedBy());
    }
    return received.id();
  }
}
