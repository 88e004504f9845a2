package dev.todoke.provision.web;

import dev.todoke.provision.control.EditionReview;
import dev.todoke.provision.desk.EditionDesk;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Our layout and forms beside the national list (様式・レイアウトの版の確認).
///
/// @param sent what was typed so far
public record EditionsPage(
        List<EditionDesk.Own> own, List<EditionReview> reviews, boolean may, Map<String, String> sent) {

    public EditionsPage {
        own = List.copyOf(own);
        reviews = List.copyOf(reviews);
        sent = Map.copyOf(sent);
    }

    public List<String> outcomes() {
        return Arrays.stream(EditionReview.Outcome.values())
                .map(EditionReview.Outcome::code)
                .toList();
    }

    public String value(String field) {
        return sent.getOrDefault(field, "");
    }
}
