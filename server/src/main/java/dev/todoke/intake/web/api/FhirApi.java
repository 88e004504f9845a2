package dev.todoke.intake.web.api;

import dev.todoke.api.ApiCaller;
import dev.todoke.api.ApiReply;
import dev.todoke.api.ApiScope;
import dev.todoke.api.OnlyOnce;
import dev.todoke.api.Problem;
import dev.todoke.api.ProblemKind;
import dev.todoke.api.Refusal;
import dev.todoke.intake.desk.BundleDesk;
import dev.todoke.intake.fhir.BundleReader;
import dev.todoke.intake.fhir.FhirCase;
import dev.todoke.intake.fhir.FhirNote;
import dev.todoke.intake.fhir.FhirReading;
import dev.todoke.kernel.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reports of cancers in HL7 FHIR R4 (FHIRの報告): each becomes a draft for the hospital to complete.
@Controller
@Profile("portal")
class FhirApi {

    private static final String BASE = "/api/v1/fhir";
    private static final String TYPE = "application/fhir+json";
    private static final String DRAFTS = "/portal/entries/";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final long LARGEST_MEBIBYTES = 8;
    private static final long LARGEST = LARGEST_MEBIBYTES << 20;

    private final BundleDesk desk;
    private final BodyFile bodies;
    private final OnlyOnce once;
    private final JsonMapper json;

    FhirApi(BundleDesk desk, BodyFile bodies, OnlyOnce once, JsonMapper json) {
        this.desk = desk;
        this.bodies = bodies;
        this.once = once;
        this.json = json;
    }

    /// Takes a bundle. Without a key of its own the content is the key: the same bundle is never drafted twice.
    @PostMapping(BASE)
    ApiReply report(
            ApiCaller caller,
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key)
            throws IOException {
        caller.may(ApiScope.UPLOAD);
        try (var body = bodies.take(caller, request, TYPE, "application/json")) {
            if (Files.size(body.path()) > LARGEST) {
                var most = Long.toString(LARGEST_MEBIBYTES);
                throw new Refusal(Problem.of(ProblemKind.TOO_LARGE, caller.locale(), "too-large", most));
            }
            var sent = Files.readAllBytes(body.path());
            return switch (BundleReader.read(tree(caller, sent))) {
                case FhirReading.Refused(var reason) ->
                    fhir(ProblemKind.REFUSED.status(), "", Outcome.refused(reason, caller.locale()));
                case FhirReading.Cases(var cases) -> {
                    var deed =
                            new OnlyOnce.Deed(key.isEmpty() ? "sha256:" + body.sha256() : key, "fhir " + body.sha256());
                    var reply = once.run(caller, deed, () -> drafted(caller, cases, sent, body.sha256()));
                    yield ofType(reply);
                }
            };
        }
    }

    private JsonNode tree(ApiCaller caller, byte[] sent) {
        try {
            return json.readTree(sent);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            String where = place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw new Refusal(Problem.of(ProblemKind.UNREADABLE, caller.locale(), "unreadable-body", where));
        }
    }

    private ApiReply drafted(ApiCaller caller, List<FhirCase> cases, byte[] sent, String sha256) {
        var numbers = desk.draft(FilesApi.reporter(caller), cases, sent, sha256);
        var made = new ArrayList<Sentence>();
        numbers.forEach(number -> made.add(Sentence.of("fhir", "drafted", Long.toString(number), DRAFTS + number)));
        var notes = new ArrayList<FhirNote>();
        cases.forEach(one -> notes.addAll(one.notes()));
        return ApiReply.made(CREATED, DRAFTS + numbers.getFirst(), Outcome.drafted(made, notes, caller.locale()));
    }

    private ApiReply fhir(int status, String location, Object body) {
        return new ApiReply(status, location, new ApiReply.Typed(TYPE, json.writeValueAsString(body)));
    }

    private ApiReply ofType(ApiReply reply) {
        return reply.body() instanceof ApiReply.Written(var text)
                ? new ApiReply(reply.status(), reply.location(), new ApiReply.Typed(TYPE, text))
                : reply;
    }

    /// What this end of the line understands. Shape: FHIR R4, CapabilityStatement.
    @GetMapping(BASE + "/metadata")
    ApiReply capabilities(ApiCaller caller) {
        caller.may(ApiScope.READ);
        return fhir(
                OK,
                "",
                Map.of(
                        "resourceType",
                        "CapabilityStatement",
                        "status",
                        "active",
                        "date",
                        "2026-11-22",
                        "kind",
                        "instance",
                        "fhirVersion",
                        "4.0.1",
                        "format",
                        List.of("json"),
                        "rest",
                        List.of(Map.of("mode", "server", "interaction", List.of(Map.of("code", "batch"))))));
    }
}
