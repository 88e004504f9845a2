package dev.todoke.provision.web;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the answers to the ten points from a sent form (観点への答えの読み取り). What was not chosen is left out; the
/// core says so.
final class SentPoints {

    private SentPoints() {}

    static List<CouncilResult.PointOpinion> of(Map<String, String> sent) {
        var points = new ArrayList<CouncilResult.PointOpinion>();
        for (CouncilPoint point : CouncilPoint.all()) {
            Coded.find(CouncilResult.Opinion.values(), sent.getOrDefault("point-" + point.point(), ""))
                    .map(opinion -> new CouncilResult.PointOpinion(
                            point.point(),
                            opinion,
                            sent.getOrDefault("point-note-" + point.point(), "").strip()))
                    .ifPresent(points::add);
        }
        return List.copyOf(points);
    }
}
