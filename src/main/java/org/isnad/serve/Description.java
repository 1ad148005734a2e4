package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.export.QuadSet;
import org.isnad.graph.Iris;

/// What the graph and its endpoint say of themselves: SPARQL Service Description, VoID with a partition for each class and property, DCAT.
final class Description {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final List<String> RESULTS = List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV",
      "SPARQL_Results_TSV",
      "Turtle", "N-Triples", "RDF_XML", "JSON-LD");

  /// How often each class and property is used.
  ///
  /// @param triples all, in all graphs
  /// @param graphs named graphs
  record Counts(long triples, long graphs, Map<String, Long> classes, Map<String, Long> properties) {

    static Counts of(DatasetGraph dataset) {
      Map<String, Long> classes = new TreeMap<>();
      Map<String, Long> properties = new TreeMap<>();
      long[] triples = new long[1];
      long[] graphs = new long[1];
      Txn.executeRead(dataset, () -> {
        dataset.listGraphNodes().forEachRemaining(g -> graphs[0]++);
        dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> {
          triples[0]++;
          properties.merge(q.getPredicate().getURI(), 1L, Long::sum);
          if (q.getPredicate().equals(RDF.Nodes.type) && q.getObject().isURI()) {
            classes.merge(q.getObject().getURI(), 1L, Long::sum);
          }
        });
      });
      return new Counts(triples[0], graphs[0], classes, properties);
    }
  }

  private final List<Quad> quads = new ArrayList<>();
  private final String base;
  private final Node dataset;

  private Description(String base) {
    this.base = base;
    this.dataset = iri(base + "void#dataset");
  }

  /// @param base below which the things live; where the description is read, the server's own addresses stand in for it
  /// @param site the address under which the server was asked, ending in a slash
  static QuadSet of(String base, String site, Counts counts) {
    Description description = new Description(base);
    description.service(site);
    description.dataset(site, counts);
    return QuadSet.of(description.quads);
  }

  private void service(String site) {
    Node service = iri(site + "sparql");
    a(service, SD + "Service");
    add(service, SD + "endpoint", iri(site + "sparql"));
    add(service, SD + "supportedLanguage", iri(SD + "SPARQL11Query"));
    add(service, SD + "feature", iri(SD + "UnionDefaultGraph"));
    RESULTS.forEach(r -> add(service, SD + "resultFormat", iri("http://www.w3.org/ns/formats/" + r)));
    add(service, SD + "propertyFeature", iri("http://jena.apache.org/text#query"));
    add(service, SD + "defaultDataset", dataset);
    a(dataset, SD + "Dataset");
    add(dataset, SD + "defaultGraph", iri(base + "void#union"));
    a(iri(base + "void#union"), SD + "Graph");
  }

  private void dataset(String site, Counts counts) {
    a(dataset, VOID + "Dataset");
    a(dataset, DCAT + "Dataset");
    add(dataset, DCTerms.title.getURI(),
        NodeFactory.createLiteralLang("Knowledge graph of news: who met whom, which source said which figure, who said what", "en"));
    add(dataset, DCTerms.title.getURI(),
        NodeFactory.createLiteralLang("رسم معرفي للأخبار: من التقى من، وأي مصدر ذكر أي رقم، ومن قال ماذا", "ar"));
    add(dataset, DCTerms.conformsTo.getURI(), iri("https://w3id.org/isnad/ns"));
    add(dataset, VOID + "sparqlEndpoint", iri(site + "sparql"));
    add(dataset, VOID + "uriSpace", NodeFactory.createLiteralString(base));
    add(dataset, VOID + "triples", number(counts.triples()));
    add(dataset, VOID + "classes", number(counts.classes().size()));
    add(dataset, VOID + "properties", number(counts.properties().size()));
    for (String vocabulary : List.of("https://w3id.org/isnad/ns#", "https://schema.org/", "http://semanticweb.cs.vu.nl/2009/11/sem/",
        "http://www.w3.org/ns/oa#")) {
      add(dataset, VOID + "vocabulary", iri(vocabulary));
    }
    distribution(site, "dump.nq.gz", "https://www.iana.org/assignments/media-types/application/n-quads");
    distribution(site, "dump.ttl.gz", "https://www.iana.org/assignments/media-types/text/turtle");
    counts.classes().forEach((type, n) -> partition("class", type, "classPartition", "entities", n));
    counts.properties().forEach((property, n) -> partition("property", property, "propertyPartition", "triples", n));
  }

  private void distribution(String site, String file, String type) {
    Node it = iri(base + "void#" + file);
    add(dataset, DCAT + "distribution", it);
    add(dataset, VOID + "dataDump", iri(site + file));
    a(it, DCAT + "Distribution");
    add(it, DCAT + "downloadURL", iri(site + file));
    add(it, DCAT + "mediaType", iri(type));
    add(it, DCAT + "compressFormat", iri("https://www.iana.org/assignments/media-types/application/gzip"));
  }

  private void partition(String kind, String of, String partition, String counted, long n) {
    Node it = iri(base + "void#" + kind + "-" + Iris.digest(of));
    add(dataset, VOID + partition, it);
    a(it, VOID + "Dataset");
    add(it, VOID + kind, iri(of));
    add(it, VOID + counted, number(n));
  }

  private void a(Node thing, String type) {
    add(thing, RDF.type.getURI(), iri(type));
  }

  private void add(Node subject, String property, Node object) {
    quads.add(Quad.create(Quad.defaultGraphIRI, subject, iri(property), object));
  }

  private static Node number(long n) {
    return NodeFactory.createLiteralDT(String.valueOf(n), XSDDatatype.XSDinteger);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
