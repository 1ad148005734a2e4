package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isnad.query.QueryRunner;
import org.isnad.query.Sample;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ContactNetworkTest {

  @Test
  void joinsTheSidesOfEachContact() throws Exception {
    StringWriter out = new StringWriter();
    ContactNetwork.write(QueryRunner.over(Sample.graph()), out);
    Element graph = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(2);
    assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(1);
    Element edge = (Element) graph.getElementsByTagName("edge").item(0);
    assertThat(edge.getAttribute("source") + edge.getAttribute("target")).contains("entity/layla", "entity/samer");
    assertThat(edge.getTextContent()).contains("Meeting", "held", "2024-08-15", "a1");
    assertThat(graph.getTextContent()).contains("سامر الحلبي", "Samer al-Halabi", "Person");
  }
}
