package dev.todoke.provision.council;

import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult.Opinion;
import dev.todoke.provision.review.CouncilResult.PointOpinion;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How the members answered one point (観点ごとの集計).
///
/// @param notes what members wrote, in the order of their answers
public record Tally(CouncilPoint point, Map<Opinion, Integer> counts, List<String> notes) {

    public Tally {
        counts = Map.copyOf(counts);
        notes = List.copyOf(notes);
    }

    public static List<Tally> of(Collection<List<PointOpinion>> opinions) {
        return CouncilPoint.all().stream().map(point -> of(point, opinions)).toList();
    }

    private static Tally of(CouncilPoint point, Collection<List<PointOpinion>> opinions) {
        var own = opinions.stream()
                .flatMap(List::stream)
                .filter(opinion -> opinion.point().equals(point.point()))
                .toList();
        var counts = new EnumMap<Opinion, Integer>(Opinion.class);
        own.forEach(opinion -> counts.merge(opinion.opinion(), 1, Integer::sum));
        var notes = own.stream()
                .map(PointOpinion::note)
                .filter(note -> !note.isBlank())
                .toList();
        return new Tally(point, counts, notes);
    }

    public int count(Opinion opinion) {
        return counts.getOrDefault(opinion, 0);
    }

    public boolean answered() {
        return !counts.isEmpty();
    }

    /// What the form begins with for the council's own answer: an objection or a condition of one member is
    /// not lost. Nothing
    /// is proposed where nobody answered.
    public List<Opinion> proposed() {
        for (Opinion opinion : List.of(Opinion.UNFITTING, Opinion.CONDITION, Opinion.FITTING, Opinion.NOT_APPLICABLE)) {
            if (count(opinion) > 0) {
                return List.of(opinion);
            }
        }
        return List.of();
    }
}
