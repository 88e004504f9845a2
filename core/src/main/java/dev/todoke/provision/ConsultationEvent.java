package dev.todoke.provision;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import java.util.SortedMap;

/// What was said before an application was handed in (事前相談・申出文書の確認).
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface ConsultationEvent extends Event {

    record ConsultationOpened(String title, String question) implements ConsultationEvent {}

    record ConsultationSaid(String words) implements ConsultationEvent {}

    record AdviceRecorded(Article article, KindOfData kindOfData, String fee, boolean feasible, String note)
            implements ConsultationEvent {}

    record PrecheckAsked(String note) implements ConsultationEvent {}

    record PrecheckAnswered(SortedMap<String, String> remarks, String overall) implements ConsultationEvent {}
}
