package vn.minhbach.publiclist;

import org.springframework.stereotype.Component;
import vn.minhbach.shared.Refused;

/** Finds the posting on which an act works. */
@Component
class PostingDesk {

  private final PostingMapper mapper;

  PostingDesk(PostingMapper mapper) {
    this.mapper = mapper;
  }

  /** The posting; refuses when there is none of this number. */
  Posting find(String number) {
    return mapper.find(number).orElseThrow(() -> new Refused("publiclist.unknown", number));
  }

  /** As {@link #find}, locked: objections and the end of the posting queue up here. */
  Posting lock(String number) {
    return mapper.lock(number).orElseThrow(() -> new Refused("publiclist.unknown", number));
  }
}
