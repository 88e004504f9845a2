package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.FieldKinds;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Estimates the weights from the records themselves (重みの推定), without any pair that somebody has judged.
///
/// u comes from random pairs. m comes from sessions: pairs that agree on one key train every comparison that the key
/// does
/// not touch, so that each is trained where it is not the key. What no session trains keeps the model's numbers.
final class Training {

    private static final int ROUNDS = 2;

    private final LinkModel model;
    private final PersonTable table;
    private final Scorer scorer;
    private final int comparisons;
    private final int[] levelCounts;
    private final double[][] modelM;
    private final double[][] modelU;
    private final boolean[] fixed;
    private final double inertia;

    Training(LinkModel model, PersonTable table, Scorer scorer) {
        this.model = model;
        this.table = table;
        this.scorer = scorer;
        this.comparisons = model.comparisons().size();
        this.levelCounts = new int[comparisons];
        this.modelM = new double[comparisons][];
        this.modelU = new double[comparisons][];
        this.fixed = new boolean[comparisons];
        this.inertia = model.parameter(Parameter.TRAINING_INERTIA);
        for (int c = 0; c < comparisons; c++) {
            var comparison = model.comparisons().get(c);
            levelCounts[c] = comparison.levels().size();
            modelM[c] =
                    comparison.levels().stream().mapToDouble(LinkModel.Level::m).toArray();
            modelU[c] =
                    comparison.levels().stream().mapToDouble(LinkModel.Level::u).toArray();
            // it has an answer for odd pairs only, so its levels are no share of all pairs
            fixed[c] = !comparison.insteadOf().isEmpty();
        }
    }

    record Learned(Weights weights, TrainingReport report) {}

    // arrays that live as long as the training, never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    private record Session(LinkModel.Pass key, boolean[] trained, PairSampler.Sample sample) {}

    Learned learn(double exactPrior) {
        var sampler = new PairSampler(table, scorer, levelCounts);
        var random = sampler.random((long) model.parameter(Parameter.RANDOM_PAIRS));
        var sessions = new ArrayList<Session>();
        for (LinkModel.Pass key : model.training()) {
            sessions.add(new Session(
                    key, trainedBy(key), sampler.agreeing(table.layout().slotsOf(key.fields()), (long)
                            model.parameter(Parameter.TRAINING_PAIRS))));
        }
        return learn(random, sessions, exactPrior);
    }

    private Learned learn(PatternCounts random, List<Session> sessions, double exactPrior) {
        var randomPatterns = random.patterns();
        double[][] m = modelM;
        double[][] u = modelU;
        double prior = exactPrior;
        var runs = new ArrayList<ExpectationMaximisation>();
        for (int round = 0; round < ROUNDS; round++) {
            u = u(randomPatterns, m, u, prior, round);
            runs.clear();
            for (Session session : sessions) {
                runs.add(new ExpectationMaximisation(
                                session.sample().counts().patterns(), session.trained(), u, modelM, inertia)
                        .run());
            }
            m = m(sessions, runs);
            prior = prior(sessions, runs, m, exactPrior);
        }
        boolean taught = sessions.stream().anyMatch(s -> teaches(runs.get(sessions.indexOf(s))));
        return new Learned(
                weights(m, u, prior, sessions, runs),
                new TrainingReport(
                        random.pairs(),
                        report(sessions, runs),
                        prior,
                        taught ? TrainingReport.PriorSource.SESSIONS : TrainingReport.PriorSource.EXACT_RULE));
    }

    /// Comparisons that share no column with the key.
    private boolean[] trainedBy(LinkModel.Pass key) {
        var keyColumns = new HashSet<String>();
        key.fields().forEach(field -> addColumns(field, keyColumns));
        boolean[] trained = new boolean[comparisons];
        for (int c = 0; c < comparisons; c++) {
            var compared = new HashSet<String>();
            model.comparisons().get(c).call().arguments().forEach(field -> addColumns(field, compared));
            trained[c] = !fixed[c] && compared.stream().noneMatch(keyColumns::contains);
        }
        return trained;
    }

    private void addColumns(String fieldName, Set<String> columns) {
        for (LinkModel.Field field : model.fields()) {
            if (field.names().contains(fieldName)) {
                boolean ofFields = FieldKinds.of(field.call().function())
                        .map(FieldKinds.Kind::ofFields)
                        .orElse(false);
                for (String argument : field.call().arguments()) {
                    if (ofFields) {
                        addColumns(argument, columns);
                    } else {
                        columns.add(argument);
                    }
                }
            }
        }
    }

    /// Random pairs, those that look like one person left out from the second round on.
    private double[][] u(
            List<PatternCounts.Pattern> patterns, double[][] m, double[][] before, double prior, int round) {
        double share = 1 / (1 + Math.pow(2, -prior));
        boolean[] all = new boolean[comparisons];
        Arrays.fill(all, true);
        double[][] counts = new double[comparisons][];
        for (int c = 0; c < comparisons; c++) {
            counts[c] = new double[levelCounts[c]];
        }
        for (PatternCounts.Pattern pattern : patterns) {
            double different = round == 0 ? 1 : 1 - ExpectationMaximisation.posterior(pattern, share, m, before, all);
            for (int c = 0; c < comparisons; c++) {
                int level = pattern.levels().get(c);
                if (level >= 0) {
                    counts[c][level] += different * pattern.count();
                }
            }
        }
        double[][] u = new double[comparisons][];
        for (int c = 0; c < comparisons; c++) {
            u[c] = fixed[c] ? modelU[c] : rates(counts[c], modelU[c]);
        }
        return u;
    }

    /// Rates of levels of which some are very rare: each as if one pair had been seen at the model's own rate.
    static double[] rates(double[] counts, double[] model) {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        double[] rates = new double[counts.length];
        double total = 0;
        for (int l = 0; l < counts.length; l++) {
            rates[l] = (counts[l] + 1) / (sum + 1 / model[l]);
            total += rates[l];
        }
        for (int l = 0; l < counts.length; l++) {
            rates[l] /= Math.max(1, total);
        }
        return rates;
    }

    private boolean teaches(ExpectationMaximisation run) {
        return run.links() >= model.parameter(Parameter.TRAINING_MINIMUM);
    }

    /// The mean of the sessions in log space, made to sum to one.
    private double[][] m(List<Session> sessions, List<ExpectationMaximisation> runs) {
        double[][] m = new double[comparisons][];
        for (int c = 0; c < comparisons; c++) {
            double[] logs = new double[levelCounts[c]];
            int teachers = 0;
            for (int s = 0; s < sessions.size(); s++) {
                if (sessions.get(s).trained()[c] && teaches(runs.get(s))) {
                    teachers++;
                    for (int l = 0; l < logs.length; l++) {
                        logs[l] += Math.log(runs.get(s).m(c)[l]);
                    }
                }
            }
            m[c] = teachers == 0 ? modelM[c] : mean(logs, teachers);
        }
        return m;
    }

    private static double[] mean(double[] logs, int teachers) {
        double sum = 0;
        double[] mean = new double[logs.length];
        for (int l = 0; l < logs.length; l++) {
            mean[l] = Math.exp(logs[l] / teachers);
            sum += mean[l];
        }
        for (int l = 0; l < logs.length; l++) {
            mean[l] /= sum;
        }
        return mean;
    }

    /// Links that a session expects, over the share of links that agree on its key, out of all pairs.
    private double prior(List<Session> sessions, List<ExpectationMaximisation> runs, double[][] m, double exactPrior) {
        double logs = 0;
        int teachers = 0;
        for (int s = 0; s < sessions.size(); s++) {
            if (teaches(runs.get(s))) {
                double agreeing = 1;
                for (int c = 0; c < comparisons; c++) {
                    if (!sessions.get(s).trained()[c] && !fixed[c]) {
                        agreeing *= agreement(c, m[c]);
                    }
                }
                double links = runs.get(s).links() / sessions.get(s).sample().share() / agreeing;
                logs += Math.log(links);
                teachers++;
            }
        }
        if (teachers == 0) {
            return exactPrior;
        }
        double share = Math.min(0.5, Math.exp(logs / teachers) / PairSampler.allPairs(table));
        return Math.clamp(
                LinkModel.log2(share / (1 - share)),
                model.parameter(Parameter.PRIOR_FLOOR),
                model.parameter(Parameter.PRIOR_CEILING));
    }

    /// P(the key's fields agree | same person), as far as the levels of the comparison tell.
    private double agreement(int c, double[] m) {
        var positions = scorer.agreeing(c);
        double sum = 0;
        for (int position : positions) {
            sum += m[position];
        }
        return sum;
    }

    private Weights weights(
            double[][] m, double[][] u, double prior, List<Session> sessions, List<ExpectationMaximisation> runs) {
        var levels = new ArrayList<List<LinkModel.Level>>();
        var estimated = new ArrayList<Boolean>();
        for (int c = 0; c < comparisons; c++) {
            var of = new ArrayList<LinkModel.Level>();
            for (int l = 0; l < levelCounts[c]; l++) {
                var level = model.comparisons().get(c).levels().get(l);
                of.add(new LinkModel.Level(level.word(), m[c][l], u[c][l], level.note()));
            }
            levels.add(of);
            boolean taught = false;
            for (int s = 0; s < sessions.size(); s++) {
                taught |= sessions.get(s).trained()[c] && teaches(runs.get(s));
            }
            estimated.add(taught);
        }
        return new Weights(prior, levels, estimated);
    }

    private List<TrainingReport.Session> report(List<Session> sessions, List<ExpectationMaximisation> runs) {
        var report = new ArrayList<TrainingReport.Session>();
        for (int s = 0; s < sessions.size(); s++) {
            var session = sessions.get(s);
            var trained = new ArrayList<String>();
            for (int c = 0; c < comparisons; c++) {
                if (session.trained()[c] && teaches(runs.get(s))) {
                    trained.add(model.comparisons().get(c).name());
                }
            }
            report.add(new TrainingReport.Session(
                    session.key().fields(),
                    session.sample().counts().pairs(),
                    session.sample().share(),
                    runs.get(s).links(),
                    session.sample().counts().patterns().size(),
                    trained));
        }
        return report;
    }
}
