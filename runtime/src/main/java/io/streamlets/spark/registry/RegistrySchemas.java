package io.streamlets.spark.registry;

import io.streamlets.spark.registry.RegisteredSchema.Usable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of a registry by their ids: each is asked for once per JVM, and those of several tasks at the same time.
 *
 * <p>That an id has no usable schema is forgotten after a while, as one may be registered meanwhile; that the registry did not
 * answer is kept for those who wait for the answer alone.
 */
public final class RegistrySchemas {
    private static final Map<RegistryAccess, RegistrySchemas> OF_JVM = new ConcurrentHashMap<>();
    private static final long UNUSABLE_NANOS = TimeUnit.SECONDS.toNanos(30);

    /** Damaged records, and those of somebody who means ill, can have any id. */
    private static final int MOST_UNUSABLE = 10_000;

    /** What the texts of all schemas that are kept may have together; those that were not used for longest are forgotten. */
    private static final long MOST_CHARACTERS = 32L << 20;

    private final RegistryClient client;
    private final LongSupplier nanoTime;
    private final ExecutorService threads = askingThreads();
    private final Map<Integer, CompletableFuture<RegisteredSchema>> asked = new ConcurrentHashMap<>();

    private final Object lock = new Object();
    private final Map<Integer, Kept> usable = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Kept> unusable = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Kept> eldest) {
            return size() > MOST_UNUSABLE;
        }
    };
    private long characters;

    private record Kept(RegisteredSchema schema, int characters, long since) {}

    RegistrySchemas(RegistryClient client, LongSupplier nanoTime) {
        this.client = client;
        this.nanoTime = nanoTime;
    }

    /** Those of the registry, for all of this JVM. */
    public static RegistrySchemas of(RegistryAccess access) {
        return OF_JVM.computeIfAbsent(access, key -> new RegistrySchemas(new RegistryClient(key), System::nanoTime));
    }

    /** As many as there may be calls at once; none while nothing asks. */
    private static ExecutorService askingThreads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                CallLimits.MOST_AT_ONCE,
                CallLimits.MOST_AT_ONCE,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                asks -> {
                    Thread thread = new Thread(asks, "streamlets-registry");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /**
     * What the registry has under this id.
     *
     * @throws RegistryException if the registry cannot be asked
     */
    public RegisteredSchema schema(int id) {
        RegisteredSchema kept = kept(id);
        if (kept != null) {
            return kept;
        }
        CompletableFuture<RegisteredSchema> mine = new CompletableFuture<>();
        CompletableFuture<RegisteredSchema> other = asked.putIfAbsent(id, mine);
        return other == null ? ask(id, mine) : await(other);
    }

    /** Whether {@link #schema} would make no call. */
    public boolean keeps(int id) {
        return kept(id) != null;
    }

    /**
     * Asks for the schemas of these ids at the same time, so that {@link #schema} has them.
     *
     * @throws RegistryException if the registry cannot be asked for the first of them; of the others, those that it could not be
     *     asked for are not kept
     */
    public void ask(Set<Integer> ids) {
        AtomicBoolean ends = new AtomicBoolean();
        List<Future<?>> answers = new ArrayList<>();
        for (int id : ids) {
            answers.add(threads.submit(() -> askUnless(ends, id)));
        }
        try {
            for (Future<?> answer : answers) {
                awaitFirst(answer, answer == answers.get(0));
            }
        } finally {
            ends.set(true);
        }
    }

    private void askUnless(AtomicBoolean ends, int id) {
        if (!ends.get()) {
            try {
                schema(id);
            } catch (RuntimeException e) {
                ends.set(true);
                throw e;
            }
        }
    }

    private void awaitFirst(Future<?> answer, boolean isFirst) {
        try {
            answer.get();
        } catch (InterruptedException e) {
            throw client.interrupted(e);
        } catch (ExecutionException e) {
            if (isFirst) {
                throw failure(e);
            }
        }
    }

    private RegisteredSchema ask(int id, CompletableFuture<RegisteredSchema> answer) {
        try {
            // It may have come between the first look and the claim to ask.
            RegisteredSchema meanwhile = kept(id);
            RegisteredSchema found = meanwhile == null ? read(id) : meanwhile;
            answer.complete(found);
            return found;
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
            throw e;
        } finally {
            asked.remove(id, answer);
        }
    }

    private RegisteredSchema await(CompletableFuture<RegisteredSchema> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            throw client.interrupted(e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        return e.getCause() instanceof RegistryException failure ? failure : new IllegalStateException(e.getCause());
    }

    private RegisteredSchema read(int id) {
        SchemaReader reader = new SchemaReader(client, nanoTime);
        RegisteredSchema found = reader.read(id);
        Kept kept = new Kept(found, reader.characters(), nanoTime.getAsLong());
        synchronized (lock) {
            if (found instanceof Usable) {
                usable.put(id, kept);
                characters += kept.characters();
                forgetTheOldest();
            } else {
                unusable.put(id, kept);
            }
        }
        return found;
    }

    private void forgetTheOldest() {
        Iterator<Kept> oldestFirst = usable.values().iterator();
        while (characters > MOST_CHARACTERS && oldestFirst.hasNext()) {
            characters -= oldestFirst.next().characters();
            oldestFirst.remove();
        }
    }

    private @Nullable RegisteredSchema kept(int id) {
        synchronized (lock) {
            Kept found = usable.get(id);
            if (found != null) {
                return found.schema();
            }
            Kept none = unusable.get(id);
            if (none != null && nanoTime.getAsLong() - none.since() < UNUSABLE_NANOS) {
                return none.schema();
            }
            // Again at the end of those that are kept, when it is asked for again.
            unusable.remove(id);
            return null;
        }
    }
}
