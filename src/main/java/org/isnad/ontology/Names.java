package org.isnad.ontology;

/// IRIs of the lexicon's vocabulary, as `ontology/lexicon.ttl` documents them.
final class Names {
  static final String ISN = "https://w3id.org/isnad/ns#";
  static final String ENTITY = "https://w3id.org/isnad/kg/entity/";
  static final String ONTOLOGY = "https://w3id.org/isnad/ontology/";
  static final String WIKIDATA = "http://www.wikidata.org/entity/";
  static final String SCHEMA = "https://schema.org/";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  static final String PART = "http://purl.org/dc/terms/hasPart";
  static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";
  static final String POSITION = "http://www.w3.org/2003/01/geo/wgs84_pos#lat_long";
  static final String LABEL = RDFS + "label";
  static final String SUBCLASS_OF = RDFS + "subClassOf";
  static final String PREFERRED = SKOS + "prefLabel";
  static final String ALTERNATIVE = SKOS + "altLabel";
  static final String HIDDEN = SKOS + "hiddenLabel";

  private Names() {
  }
}
