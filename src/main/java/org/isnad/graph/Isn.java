package org.isnad.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms of `ontology/isnad.ttl` as nodes; a test holds the two together. Classes and values are named as there, in capitals; where a
/// class and a property differ by case alone the class ends in `_CLASS`.
public final class Isn {

  /// The namespace of the vocabulary.
  public static final String NS = "https://w3id.org/isnad/ns#";
  /// The namespace of the measures of `ontology/measures.ttl`.
  public static final String MEASURE_NS = "https://w3id.org/isnad/measure/";

  // classes
  public static final Node ARTICLE = node("Article");
  public static final Node GROUP = node("Group");
  public static final Node CLAIM = node("Claim");
  public static final Node CONTACT = node("Contact");
  public static final Node MEETING = node("Meeting");
  public static final Node CALL = node("Call");
  public static final Node VISIT = node("Visit");
  public static final Node FIGURE = node("Figure");
  public static final Node STATEMENT = node("Statement");
  public static final Node LINK_CLASS = node("Link");
  public static final Node EVIDENCE_CLASS = node("Evidence");
  public static final Node MEASURE_CLASS = node("Measure");
  public static final Node TOPIC_CLASS = node("Topic");
  public static final Node COMPARISON = node("Comparison");
  public static final Node JUDGEMENT = node("Judgement");
  public static final Node RULING_CLASS = node("Ruling");
  public static final Node SAME_STORY = node("SameStory");
  public static final Node WORD_USE = node("WordUse");
  public static final Node STATUS_CLASS = node("Status");
  public static final Node QUALIFIER_CLASS = node("Qualifier");
  public static final Node FORM_CLASS = node("Form");
  public static final Node SCOPE_CLASS = node("Scope");
  public static final Node ORIGIN_KIND_CLASS = node("OriginKind");
  public static final Node METADATA_ORIGIN_CLASS = node("MetadataOrigin");
  public static final Node IDENTITY_REASON_CLASS = node("IdentityReason");
  public static final Node VERDICT_CLASS = node("Verdict");

  // values
  public static final Node HELD = node("held");
  public static final Node PLANNED = node("planned");
  public static final Node DENIED = node("denied");
  public static final Node CANCELLED = node("cancelled");
  public static final Node REPORTED = node("reported");
  public static final Node EXACT = node("exact");
  public static final Node ABOUT = node("about");
  public static final Node MORE_THAN = node("moreThan");
  public static final Node AT_LEAST = node("atLeast");
  public static final Node LESS_THAN = node("lessThan");
  public static final Node AT_MOST = node("atMost");
  public static final Node APPROACHING = node("approaching");
  public static final Node DIRECT = node("direct");
  public static final Node INDIRECT = node("indirect");
  public static final Node MIXED = node("mixed");
  public static final Node DIRECT_CREDIT = node("directCredit");
  public static final Node INHERITED_CREDIT = node("inheritedCredit");
  public static final Node BACKGROUND_CREDIT = node("backgroundCredit");
  public static final Node OFFICE = node("office");
  public static final Node NAMED = node("named");
  public static final Node ANONYMOUS = node("anonymous");
  public static final Node WITNESS = node("witness");
  public static final Node CORRESPONDENT = node("correspondent");
  public static final Node OUTLET = node("outlet");
  public static final Node FROM_SIDECAR = node("fromSidecar");
  public static final Node FROM_JSON = node("fromJson");
  public static final Node FROM_PAGE = node("fromPage");
  public static final Node FROM_TEXT = node("fromText");
  public static final Node BY_LEXICON = node("byLexicon");
  public static final Node BY_NAME = node("byName");
  public static final Node BY_OFFICE = node("byOffice");
  public static final Node BY_DECISION = node("byDecision");
  public static final Node AGREES = node("agrees");
  public static final Node COMPATIBLE = node("compatible");
  public static final Node CONTRADICTING = node("contradicting");
  public static final Node UPDATING = node("updating");
  public static final Node WRONG = node("wrong");
  public static final Node CONFIRMED = node("confirmed");

  // properties
  public static final Node CONTENT_HASH = node("contentHash");
  public static final Node FINGERPRINT = node("fingerprint");
  public static final Node READ_WITH = node("readWith");
  public static final Node AGENCY = node("agency");
  public static final Node FURNITURE = node("furniture");
  public static final Node METADATA_FROM = node("metadataFrom");
  public static final Node HEADLINE_FROM = node("headlineFrom");
  public static final Node PUBLISHER_FROM = node("publisherFrom");
  public static final Node AUTHOR_FROM = node("authorFrom");
  public static final Node DATE_FROM = node("dateFrom");
  public static final Node MODIFIED_FROM = node("modifiedFrom");
  public static final Node URL_FROM = node("urlFrom");
  public static final Node LANGUAGE_FROM = node("languageFrom");
  public static final Node ROLE = node("role");
  public static final Node EVIDENCE = node("evidence");
  public static final Node STATUS = node("status");
  public static final Node CONFIDENCE = node("confidence");
  public static final Node RULE = node("rule");
  public static final Node PLACE_TEXT = node("placeText");
  public static final Node TIME_TEXT = node("timeText");
  public static final Node FROM = node("from");
  public static final Node UNTIL = node("until");
  public static final Node MEASURE = node("measure");
  public static final Node QUALIFIER = node("qualifier");
  public static final Node POPULATION = node("population");
  public static final Node CAUSE = node("cause");
  public static final Node WINDOW = node("window");
  public static final Node WINDOW_FROM = node("windowFrom");
  public static final Node WINDOW_UNTIL = node("windowUntil");
  public static final Node SUBSET_OF = node("subsetOf");
  public static final Node FORM = node("form");
  public static final Node CUE = node("cue");
  public static final Node LINK = node("link");
  public static final Node POSITION = node("position");
  public static final Node AGENT = node("agent");
  public static final Node ORIGIN_KIND = node("originKind");
  public static final Node SCOPE = node("scope");
  public static final Node CREDITED_TO = node("creditedTo");
  public static final Node ORIGIN = node("origin");
  public static final Node IS = node("is");
  public static final Node IDENTIFIED_BY = node("identifiedBy");
  public static final Node TOLD_BY = node("toldBy");
  public static final Node IN_CONTACT_WITH = node("inContactWith");
  public static final Node MET = node("met");
  public static final Node SPOKE_WITH = node("spokeWith");
  public static final Node VISITED = node("visited");
  public static final Node MEMBER = node("member");
  public static final Node INDEPENDENT_ORIGINS = node("independentOrigins");
  public static final Node NAMED_ORIGINS = node("namedOrigins");
  public static final Node UNCREDITED_ORIGINS = node("uncreditedOrigins");
  public static final Node FEWEST_ORIGINS = node("fewestOrigins");
  public static final Node RUNNING = node("running");
  public static final Node TOPIC = node("topic");
  public static final Node LEFT = node("left");
  public static final Node RIGHT = node("right");
  public static final Node VERDICT = node("verdict");
  public static final Node LATER = node("later");
  public static final Node FLAG = node("flag");
  public static final Node BASIS = node("basis");
  public static final Node SAME_STORY_AS = node("sameStoryAs");
  public static final Node SHARE = node("share");
  public static final Node WRITTEN_FROM = node("writtenFrom");
  public static final Node WRITTEN_UNTIL = node("writtenUntil");
  public static final Node WRITTEN_REASON = node("writtenReason");
  public static final Node OUTLET_NAME = node("outletName");
  public static final Node WORD = node("word");
  public static final Node TIMES = node("times");
  public static final Node ARTICLES = node("articles");
  public static final Node AGREES_WITH = node("agreesWith");
  public static final Node COMPATIBLE_WITH = node("compatibleWith");
  public static final Node CONTRADICTS = node("contradicts");
  public static final Node UPDATES = node("updates");
  public static final Node JUDGES = node("judges");
  public static final Node RULING = node("ruling");

  private Isn() {
  }

  /// The node of a measure, by its local name (`killed`).
  public static Node measure(String name) {
    return NodeFactory.createURI(MEASURE_NS + name);
  }

  private static Node node(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
