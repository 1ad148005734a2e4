package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.read;

import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.junit.jupiter.api.Test;

/// That a visit to somebody has both.
class HostVisitTest {

  @Test
  void theOneVisitedTakesPart() {
    Reading reading = read("زار هاكان فيدان رئيس مجلس النواب نبيه بري في عين التينة.");
    assertThat(contacts(reading)).singleElement().satisfies(c -> {
      assertThat(c.kind()).isEqualTo(Contact.Kind.VISIT);
      assertThat(names(reading, c)).isEqualTo(Set.of("هاكان فيدان", "نبيه بري"));
    });
  }
}
