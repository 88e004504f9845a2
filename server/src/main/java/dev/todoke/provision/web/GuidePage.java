package dev.todoke.provision.web;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.Guide;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.LegalBasis;
import dev.todoke.web.Choice;
import java.util.List;
import java.util.Map;

/// Three questions that lead to the article (根拠条項の案内), and where they led.
///
/// @param found the article, as a list of none or one
/// @param elsewhere which desk to ask instead, empty when an application can be written here
public record GuidePage(
        List<Choice> whos, List<Choice> aims, Map<String, String> sent, List<Found> found, String elsewhere) {

    /// What can be applied for, with the values that the draft begins with.
    ///
    /// @param form number of the form on paper
    public record Found(
            Article article,
            KindOfData kind,
            String form,
            LegalBasis basis,
            String purposeKind,
            List<String> purposes) {

        public Found {
            purposes = List.copyOf(purposes);
        }

        static Found of(Guide guide, Article article, KindOfData kind) {
            boolean hospital = article == Article.HOSPITAL;
            return new Found(
                    article,
                    kind,
                    (hospital ? Form.hospital() : Form.current()).name(),
                    LegalBasis.of(article),
                    guide.aim() == Guide.Aim.CONTROL ? "control" : "research",
                    hospital ? List.of(guide.aim().code()) : List.of());
        }
    }

    public GuidePage {
        whos = List.copyOf(whos);
        aims = List.copyOf(aims);
        sent = Map.copyOf(sent);
        found = List.copyOf(found);
    }

    public String sent(String name) {
        return sent.getOrDefault(name, "");
    }
}
