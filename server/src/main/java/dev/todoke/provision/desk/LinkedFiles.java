package dev.todoke.provision.desk;

import dev.todoke.closing.ClosedOriginReader;
import dev.todoke.kernel.Progress;
import dev.todoke.provision.Application;
import dev.todoke.provision.ListState;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.extraction.ExtractedFile;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.extraction.LinkedExtractor;
import dev.todoke.provision.extraction.NamedClosing;
import dev.todoke.provision.linked.LinkedRow;
import dev.todoke.provision.linked.MatchingRecord;
import dev.todoke.provision.store.NearStore.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes the parts of a linkage use out of a matched list and the closings (リンケージ利用の抽出).
@Component
class LinkedFiles {

    private final MatchingDesk matching;
    private final ObjectProvider<ClosedOriginReader> origins;

    LinkedFiles(MatchingDesk matching, ObjectProvider<ClosedOriginReader> origins) {
        this.matching = matching;
        this.origins = origins;
    }

    /// What keeps the list from being extracted now, in words.
    List<Reason> open(Application application) {
        var standing = matching.standing(application);
        if (new ListState(application).list().isEmpty()) {
            return List.of(ListState.noList());
        }
        if (standing.isEmpty()) {
            return List.of(Reason.of("L16", "名簿がまだ照合されていません。"));
        }
        long left = standing.get().toReview() - standing.get().reviewed();
        return left > 0 ? List.of(Reason.of("L17", "人が確かめていない組が%s組あります。", left)) : List.of();
    }

    ExtractedFile make(
            Application application, ExtractionSpec spec, String secretId, byte[] secret, Progress progress) {
        var list =
                new ListState(application).list().orElseThrow(() -> new ExtractionRefused(List.of(ListState.noList())));
        var people = matching.people(application, list);
        var placesOf = placesByReport(matching.pairs(application));
        var rows = new ArrayList<LinkedRow>();
        for (NamedClosing closing : spec.closings()) {
            for (var resting : origins.getObject().resting(closing.number(), placesOf.keySet())) {
                var places = new TreeSet<Integer>();
                resting.reports().forEach(report -> places.addAll(placesOf.getOrDefault(report, Set.of())));
                places.forEach(place -> rows.add(new LinkedRow(place, resting.record())));
            }
        }
        return new LinkedExtractor(spec, people, secretId, secret).extract(rows.stream(), progress);
    }

    private static Map<String, Set<Integer>> placesByReport(List<Pair> pairs) {
        var places = new HashMap<String, Set<Integer>>();
        pairs.stream()
                .filter(Pair::same)
                .forEach(pair -> pair.reports()
                        .forEach(report -> places.computeIfAbsent(report, _ -> new HashSet<>())
                                .add(pair.place())));
        return places;
    }

    /// How the list of a file was matched, with the people about whom the file holds a tumour.
    MatchingRecord record(Application application, ExtractedFile file) {
        var standing = matching.standing(application).orElseThrow(() -> new UnknownApplication(application.id()));
        return new MatchingRecord(
                standing.list(),
                standing.modelEdition(),
                standing.sameFrom(),
                standing.differentBelow(),
                file.record().persons(),
                standing.toReview(),
                standing.reviewed());
    }
}
