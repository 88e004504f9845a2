package dev.todoke.intake.fhir;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// One resource of a bundle with its place (報告の中の資料).
///
/// @param expression FHIRPath of the resource in the bundle
/// @param fullUrl address by which other resources may point to it, or empty
record Resource(String expression, String fullUrl, JsonNode json) {

    static final String ICD_O_3 = "http://terminology.hl7.org/CodeSystem/icd-o-3";
    static final String SNOMED = "http://snomed.info/sct";

    String type() {
        return text(json, "resourceType");
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    String text(String name) {
        return text(json, name);
    }

    /// Whether the resource says that it follows a profile of this name; version and publisher do not matter.
    boolean claims(String profile) {
        return json.path("meta")
                .path("profile")
                .valueStream()
                .anyMatch(
                        claimed -> claimed.asString("").replaceAll("\\|.*", "").endsWith("/" + profile));
    }

    boolean isPointedAtBy(String reference) {
        return !reference.isEmpty()
                && (reference.equals(type() + "/" + text("id"))
                        || reference.equals(fullUrl)
                        || !fullUrl.isEmpty() && fullUrl.endsWith("/" + reference));
    }

    /// Extensions of a node by the end of their address.
    static Stream<JsonNode> extensions(JsonNode node, String name) {
        return node.path("extension")
                .valueStream()
                .filter(extension -> text(extension, "url").endsWith("/" + name));
    }

    /// Codings of a concept.
    static Stream<JsonNode> codings(JsonNode concept) {
        return concept.path("coding").valueStream();
    }

    static boolean hasCode(JsonNode concept, String system, String code) {
        return codings(concept)
                .anyMatch(coding -> text(coding, "system").equals(system)
                        && text(coding, "code").equals(code));
    }

    /// What a concept says to people.
    static String said(JsonNode concept) {
        return Stream.concat(
                        Stream.of(text(concept, "text")),
                        codings(concept).flatMap(coding -> Stream.of(text(coding, "display"), text(coding, "code"))))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("?");
    }
}
