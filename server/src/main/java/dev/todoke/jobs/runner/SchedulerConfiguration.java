package dev.todoke.jobs.runner;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The scheduler with its one task `run-job`, and the second hand that writes progress and looks for work.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "todoke.jobs", havingValue = "on", matchIfMissing = true)
class SchedulerConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SchedulerConfiguration.class);
    private static final int THREADS = 3;
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(10);

    @Bean
    OneTimeTask<Void> runJob(Runner runner) {
        return Tasks.oneTime("run-job").execute((instance, _) -> runner.run(Long.parseLong(instance.getId())));
    }

    @Bean
    Scheduler scheduler(DataSource dataSource, OneTimeTask<Void> runJob) {
        return Scheduler.create(dataSource, runJob)
                .tableName("jobs.scheduled_tasks")
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .enableImmediateExecution()
                .shutdownMaxWait(SHUTDOWN_WAIT)
                .build();
    }

    @Bean
    SmartLifecycle secondHand(
            Scheduler scheduler, OneTimeTask<Void> runJob, Runner runner, Sweep sweep, DailyRound daily, Clock clock) {
        return new SecondHand(scheduler, runJob, runner, sweep, daily, clock);
    }

    /// Ticks once a second from the time the program is up until it goes down.
    static final class SecondHand implements SmartLifecycle {

        private final Scheduler scheduler;
        private final OneTimeTask<Void> runJob;
        private final Runner runner;
        private final Sweep sweep;
        private final DailyRound daily;
        private final Clock clock;
        private volatile boolean ticking;

        SecondHand(
                Scheduler scheduler,
                OneTimeTask<Void> runJob,
                Runner runner,
                Sweep sweep,
                DailyRound daily,
                Clock clock) {
            this.scheduler = scheduler;
            this.runJob = runJob;
            this.runner = runner;
            this.sweep = sweep;
            this.daily = daily;
            this.clock = clock;
        }

        @Override
        public void start() {
            ticking = true;
            scheduler.start();
            Thread.ofVirtual().name("jobs second hand").start(this::tick);
        }

        private void tick() {
            while (ticking) {
                try {
                    runner.beat();
                    daily.look();
                    sweep.waiting().forEach(this::schedule);
                } catch (RuntimeException e) {
                    // most often the database is away; whatever it is, the hand ticks on and asks again in a second
                    LOG.warn("jobs: tick failed with {}", e.getClass().getSimpleName());
                }
                pause();
            }
        }

        private void schedule(long run) {
            scheduler.scheduleIfNotExists(runJob.instance(Long.toString(run)), clock.instant());
        }

        private void pause() {
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                ticking = false;
            }
        }

        @Override
        public void stop() {
            ticking = false;
            runner.close();
            scheduler.stop();
        }

        @Override
        public boolean isRunning() {
            return ticking;
        }
    }
}
