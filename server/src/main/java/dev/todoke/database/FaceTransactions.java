package dev.todoke.database;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Transactions begun by hand (取引), where an annotation on a desk does not fit: chunks of a job, readings beside it.
@Component
public class FaceTransactions {

    private final TransactionTemplate joining;
    private final TransactionTemplate own;

    public FaceTransactions(PlatformTransactionManager transactions) {
        joining = new TransactionTemplate(transactions);
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Does the work in a transaction of who acts now, joining one that is open.
    public void run(Runnable work) {
        joining.executeWithoutResult(_ -> work.run());
    }

    /// Does the work in a transaction of who acts now, joining one that is open, and answers its result.
    public <T> T get(Supplier<T> work) {
        return answer(joining, work);
    }

    /// Does the work in a new transaction in the name of `acting`, whatever is open around it.
    public <T> T as(Acting acting, Supplier<T> work) {
        return acting.get(() -> answer(own, work));
    }

    private static <T> T answer(TransactionTemplate template, Supplier<T> work) {
        var result = new Object[1];
        template.executeWithoutResult(_ -> result[0] = work.get());
        @SuppressWarnings("unchecked") // the only writer of the cell is the line above, with a T
        var answer = (T) result[0];
        return answer;
    }
}
