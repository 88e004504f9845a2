package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.Publication;
import dev.todoke.provision.publication.PublicationForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The requests to publish of one application, and the form of the next (公表前の報告, A-05).
///
/// @param sent what was typed so far
/// @param tried whether the check was made with it
/// @param populations words the official statistics use for the people they count
public record PublicationsPage(
        Application application,
        boolean open,
        Map<String, String> sent,
        boolean tried,
        List<FoundLine> findings,
        List<String> populations) {

    public PublicationsPage {
        sent = Map.copyOf(sent);
        findings = List.copyOf(findings);
        populations = List.copyOf(populations);
    }

    /// One earlier request.
    public record Line(int number, String title, String form, String plannedOn, String state) {}

    public String id() {
        return application.id();
    }

    public String number() {
        return application.numberText();
    }

    public List<Line> lines() {
        return application.publications().reversed().stream()
                .map(PublicationsPage::line)
                .toList();
    }

    private static Line line(Publication publication) {
        var request = publication.request();
        return new Line(
                publication.number(),
                request.title(),
                request.form().code(),
                request.plannedOn().toString(),
                PublicationPage.state(publication));
    }

    public List<String> forms() {
        return Arrays.stream(PublicationForm.values())
                .map(PublicationForm::code)
                .toList();
    }

    public List<PublicationForms.TableBox> boxes() {
        return PublicationForms.boxes(sent);
    }

    public String value(String field) {
        return sent.getOrDefault(field, "");
    }
}
