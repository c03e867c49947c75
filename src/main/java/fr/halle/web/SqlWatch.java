package fr.halle.web;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

/** Counts the SQL of each request and names the slow statements in the log. */
@Component
class SqlWatch implements BeanPostProcessor {

    private static final Logger log = LoggerFactory.getLogger(SqlWatch.class);
    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    private final Duration slow;

    SqlWatch(@Value("${halle.slow-sql:200ms}") Duration slow) {
        this.slow = slow;
    }

    static void startCounting() {
        COUNT.set(0);
    }

    /** Round trips to the database since this thread's request began. */
    static int count() {
        return COUNT.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!name.equals("dataSource") || !(bean instanceof DataSource dataSource)) return bean;
        return ProxyDataSourceBuilder.create(dataSource).listener(new Watch()).build();
    }

    private class Watch implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            COUNT.set(COUNT.get() + 1);
            if (execution.getElapsedTime() >= slow.toMillis()) {
                log.warn("{} ms: {}", execution.getElapsedTime(), queries.getFirst().getQuery());
            }
        }
    }
}
