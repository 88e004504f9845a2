package dev.todoke.linkage.job;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Fills the index of known records when the program has started (起動時の索引の準備), beside
/// everything else.
@Component
@Profile("registry")
class IndexAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(IndexAtStart.class);

    private final ResidentIndex index;

    IndexAtStart(ResidentIndex index) {
        this.index = index;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("linkage index").start(this::fill);
    }

    private void fill() {
        try {
            Acting.at(Face.REGISTRY).run(() -> index.use(_ -> true));
        } catch (DataAccessException | TransactionException e) {
            // whoever needs the index fills it then, and is told what is wrong
            LOG.error("the index of known records could not be filled at the start", e);
        }
    }
}
