package dev.todoke.linkage.job;

import dev.todoke.database.FaceTransactions;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.store.WeightsStore;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The weights by which the registry links (使用中の重み).
@Component
public class ModelInForce {

    private static final Pattern ESTIMATED = Pattern.compile(".*[+]e([0-9]{1,18})");

    private final WeightsStore weights;
    private final FaceTransactions transactions;

    public ModelInForce(WeightsStore weights, FaceTransactions transactions) {
        this.weights = weights;
        this.transactions = transactions;
    }

    /// The edition by which the next full run weighs.
    public LinkageModel model() {
        long edition = transactions.get(() -> weights.inForce().edition());
        return edition == 0 ? LinkageModel.shipped() : numbered(edition);
    }

    /// The edition of that name, as runs and decisions carry it.
    public LinkageModel of(String name) {
        var estimated = ESTIMATED.matcher(name);
        if (estimated.matches()) {
            return numbered(Long.parseLong(estimated.group(1)));
        }
        var shipped = LinkageModel.shipped();
        if (!shipped.edition().equals(name)) {
            throw new UnknownWeights(name);
        }
        return shipped;
    }

    private LinkageModel numbered(long number) {
        return transactions
                .get(() -> weights.find(number))
                .map(stored -> stored.edition().model())
                .orElseThrow(() -> new UnknownWeights(Long.toString(number)));
    }
}
