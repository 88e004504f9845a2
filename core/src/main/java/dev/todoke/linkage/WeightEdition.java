package dev.todoke.linkage;

import dev.todoke.linkage.engine.LinkEngine;
import dev.todoke.linkage.engine.TrainingReport;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.person.PersonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Weights estimated from the registry's own reports (重みの版), beside those that ship with the program.
///
/// @param number given when it is stored; 0 before
/// @param levels in the order of the model
/// @param records reports from which it was estimated
/// @param randomPairs random pairs from which u was estimated
/// @param prior starting weight that the sessions expect, in bits
public record WeightEdition(
        long number, List<Level> levels, long records, long randomPairs, double prior, List<Session> sessions) {

    public WeightEdition {
        levels = List.copyOf(levels);
        sessions = List.copyOf(sessions);
    }

    /// One level.
    ///
    /// @param m P(level | same person)
    /// @param u P(level | different people)
    /// @param estimated whether m was estimated; else it is the shipped one
    public record Level(AgreementLevel level, double m, double u, boolean estimated) {

        /// log2(m / u)
        public double bits() {
            return LinkModel.log2(m / u);
        }
    }

    /// One session of the training: pairs that agree on a key, and what they taught (学習の一回).
    ///
    /// @param key fields of the key, in the words of the model
    /// @param trained comparisons whose m it estimated, in the words of the model
    public record Session(String key, long pairs, double expectedLinks, String trained) {}

    /// Estimates weights from these reports by random pairs and EM.
    public static WeightEdition estimate(List<PersonRecord> records) {
        var model = LinkageModel.shipped();
        var estimated = new LinkEngine(model.model()).estimate(PersonLinker.table(model, records));
        var levels = new ArrayList<Level>();
        for (int c = 0; c < model.model().comparisons().size(); c++) {
            String comparison = model.model().comparisons().get(c).name();
            for (var level : estimated.weights().levels().get(c)) {
                levels.add(new Level(
                        AgreementLevel.of(comparison, level.word()),
                        level.m(),
                        level.u(),
                        estimated.weights().estimated().get(c)));
            }
        }
        var report = estimated.training();
        return new WeightEdition(
                0,
                levels,
                records.size(),
                report.randomPairs(),
                report.prior(),
                report.sessions().stream().map(WeightEdition::session).toList());
    }

    private static Session session(TrainingReport.Session session) {
        return new Session(
                String.join(" ", session.key()),
                session.pairs(),
                session.expectedLinks(),
                String.join(" ", session.trained()));
    }

    /// The weights that ship with the program.
    public static List<Level> shippedLevels() {
        var levels = new ArrayList<Level>();
        for (var comparison : LinkageModel.shipped().model().comparisons()) {
            comparison
                    .levels()
                    .forEach(level -> levels.add(new Level(
                            AgreementLevel.of(comparison.name(), level.word()), level.m(), level.u(), false)));
        }
        return levels;
    }

    /// The shipped model with these weights, those of levels that it did not have then as they are shipped,
    /// under a name of its own such as `ja-person-2+e3`.
    public LinkageModel model() {
        var shipped = LinkageModel.shipped().model();
        var changed = new ArrayList<List<LinkModel.Level>>();
        var own = levels.stream().collect(Collectors.toMap(Level::level, level -> level));
        for (var comparison : shipped.comparisons()) {
            var ofComparison = new ArrayList<LinkModel.Level>();
            for (var level : comparison.levels()) {
                var estimated = own.get(AgreementLevel.of(comparison.name(), level.word()));
                ofComparison.add(
                        estimated == null
                                ? level
                                : new LinkModel.Level(level.word(), estimated.m(), estimated.u(), level.note()));
            }
            changed.add(ofComparison);
        }
        return LinkageModel.of(shipped.withLevels(shipped.edition() + "+e" + number, changed));
    }
}
