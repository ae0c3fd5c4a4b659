package wirecopy.library;

import java.util.concurrent.Semaphore;

/** Holds back the walk while the bytes that wait to be parsed fill their share of the memory. */
final class Budget {

    private static final int UNIT = 128 << 10;
    /** 64 MB, the largest story: such a one is parsed alone. Also the most inputs that may wait. */
    private static final int UNITS = 512;

    private final Semaphore free = new Semaphore(UNITS, true);

    void take(int bytes) {
        free.acquireUninterruptibly(units(bytes));
    }

    void giveBack(int bytes) {
        free.release(units(bytes));
    }

    private static int units(int bytes) {
        return Math.min(UNITS, 1 + bytes / UNIT);
    }
}
