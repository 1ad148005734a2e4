package org.isnad.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.article.Metadata;
import org.isnad.article.Metadata.Field;
import org.isnad.article.Metadata.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says about itself: JSON-LD first, then `<meta>`, then `<link>`, `<time>`, `<title>`.
final class PageMetadata {

  private static final JsonFactory JSON = new JsonFactory();

  private record Meta(Field field, String selector, String attribute) {
  }

  private static final List<Meta> METAS = List.of(new Meta(Field.TITLE, "meta[property=og:title]", "content"),
      new Meta(Field.PUBLISHER, "meta[property=og:site_name]", "content"),
      new Meta(Field.DATE, "meta[property=article:published_time]", "content"),
      new Meta(Field.DATE, "meta[itemprop=datePublished]", "content"), new Meta(Field.DATE, "meta[name=parsely-pub-date]", "content"),
      new Meta(Field.DATE, "meta[name=pubdate]", "content"), new Meta(Field.DATE, "meta[name=dc.date.issued]", "content"),
      new Meta(Field.DATE, "meta[name=dc.date]", "content"), new Meta(Field.DATE, "meta[name=date]", "content"),
      new Meta(Field.MODIFIED, "meta[property=article:modified_time]", "content"),
      new Meta(Field.MODIFIED, "meta[property=og:updated_time]", "content"),
      new Meta(Field.AUTHOR, "meta[name=author]", "content"), new Meta(Field.AUTHOR, "meta[property=article:author]", "content"),
      new Meta(Field.URL, "link[rel=canonical]", "href"), new Meta(Field.URL, "meta[property=og:url]", "content"),
      new Meta(Field.LANGUAGE, "html[lang]", "lang"), new Meta(Field.DATE, "time[datetime]", "datetime"));

  private PageMetadata() {
  }

  static Metadata of(Document page) {
    Metadata found = linkedData(page);
    for (Meta meta : METAS) {
      for (Element e : page.select(meta.selector())) {
        found = put(found, meta.field(), e.attr(meta.attribute()));
      }
    }
    Element heading = page.selectFirst("h1");
    found = put(found, Field.TITLE, heading == null ? "" : heading.text());
    return put(found, Field.TITLE, page.title());
  }

  private static Metadata linkedData(Document page) {
    Metadata found = Metadata.NONE;
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonTree> news = parse(script.data()).flatMap(PageMetadata::news);
      if (news.isPresent()) {
        JsonTree n = news.get();
        found = put(found, Field.TITLE, words(n, "headline"));
        found = put(found, Field.DATE, words(n, "datePublished"));
        found = put(found, Field.MODIFIED, words(n, "dateModified"));
        found = put(found, Field.AUTHOR, words(n, "author"));
        found = put(found, Field.PUBLISHER, words(n, "publisher"));
        found = put(found, Field.URL, words(n, "url"));
        found = put(found, Field.URL, words(n, "mainEntityOfPage"));
        found = put(found, Field.LANGUAGE, words(n, "inLanguage"));
      }
    }
    return found;
  }

  private static String words(JsonTree tree, String name) {
    return tree.get(name).map(JsonTree::words).orElse("");
  }

  private static Optional<JsonTree> parse(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      return parser.nextToken() == null ? Optional.empty() : Optional.of(JsonTree.read(parser));
    } catch (IOException e) {
      // a page's broken JSON-LD is no fault of the article: its other metadata serves
      return Optional.empty();
    }
  }

  /// The first node whose type ends in "Article" or is a posting, at the top, in a list or in `@graph`.
  private static Optional<JsonTree> news(JsonTree tree) {
    List<JsonTree> open = new ArrayList<>(List.of(tree));
    for (int i = 0; i < open.size(); i++) {
      switch (open.get(i)) {
        case JsonTree.Array(List<JsonTree> items) -> open.addAll(items);
        case JsonTree.Obj(Map<String, JsonTree> fields) -> {
          String type = Optional.ofNullable(fields.get("@type")).map(JsonTree::words).orElse("");
          if (type.contains("Article") || type.contains("Posting")) {
            return Optional.of(open.get(i));
          }
          Optional.ofNullable(fields.get("@graph")).ifPresent(open::add);
        }
        case JsonTree.Scalar _,JsonTree.Null _ -> {
          // holds no node
        }
      }
    }
    return Optional.empty();
  }

  private static Metadata put(Metadata found, Field field, String value) {
    String v = value.strip();
    if (v.isEmpty()) {
      return found;
    }
    if (field == Field.DATE || field == Field.MODIFIED) {
      return DateForms.iso(v).map(iso -> found.with(field, iso, Origin.PAGE)).orElse(found);
    }
    if (field == Field.URL && !v.startsWith("http") || field == Field.AUTHOR && v.startsWith("http")) {
      return found;
    }
    return found.with(field, v, Origin.PAGE);
  }
}
