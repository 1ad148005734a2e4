package org.isnad.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The standard terms that the graph uses, beside those that Jena names itself.
public final class Terms {

  public static final String SCHEMA = "https://schema.org/";
  public static final String OA = "http://www.w3.org/ns/oa#";
  public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  public static final Node NEWS_ARTICLE = schema("NewsArticle");
  public static final Node PERSON = schema("Person");
  public static final Node ORGANIZATION = schema("Organization");
  public static final Node PLACE = schema("Place");
  public static final Node HEADLINE = schema("headline");
  public static final Node PUBLISHER = schema("publisher");
  public static final Node AUTHOR = schema("author");
  public static final Node DATE_PUBLISHED = schema("datePublished");
  public static final Node DATE_MODIFIED = schema("dateModified");
  public static final Node IN_LANGUAGE = schema("inLanguage");
  public static final Node URL = schema("url");
  public static final Node IDENTIFIER = schema("identifier");
  public static final Node CREDIT_TEXT = schema("creditText");
  public static final Node ARTICLE_BODY = schema("articleBody");
  public static final Node MENTIONS = schema("mentions");
  public static final Node APPEARANCE = schema("appearance");
  public static final Node VALUE = schema("value");
  public static final Node MIN_VALUE = schema("minValue");
  public static final Node MAX_VALUE = schema("maxValue");
  public static final Node UNIT_TEXT = schema("unitText");
  public static final Node OBSERVATION_DATE = schema("observationDate");
  public static final Node SPOKEN_BY = schema("spokenByCharacter");
  public static final Node TEXT = schema("text");

  public static final Node START = node(OA, "start");
  public static final Node END = node(OA, "end");
  public static final Node EXACT = node(OA, "exact");

  public static final Node EVENT = node(SEM, "Event");
  public static final Node EVENT_TYPE = node(SEM, "eventType");
  public static final Node HAS_ACTOR = node(SEM, "hasActor");
  public static final Node HAS_PLACE = node(SEM, "hasPlace");

  public static final Node HAS_GEOMETRY = node(GEO, "hasGeometry");
  public static final Node AS_WKT = node(GEO, "asWKT");
  public static final Node WKT_LITERAL = node(GEO, "wktLiteral");

  public static final Node REIFIES = node("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "reifies");

  private Terms() {
  }

  private static Node schema(String name) {
    return node(SCHEMA, name);
  }

  private static Node node(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
