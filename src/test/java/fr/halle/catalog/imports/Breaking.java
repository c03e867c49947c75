package fr.halle.catalog.imports;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Dies in the middle of its n-th transaction, after the work and before the commit. */
final class Breaking extends TransactionTemplate {

    private static final long serialVersionUID = 1;

    private final int nth;
    private int runs;

    Breaking(PlatformTransactionManager manager, int nth) {
        super(manager);
        this.nth = nth;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return super.execute(
                status -> {
                    var result = action.doInTransaction(status);
                    if (++runs == nth) throw new IllegalStateException("killed");
                    return result;
                });
    }
}
