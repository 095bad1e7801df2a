package org.fenlei.notification.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/** A mail server that misbehaves to one mailbox as it is told; without orders it takes every mail. */
final class ScriptedSmtp implements AutoCloseable {
    /** What it does with the next mail. */
    enum Order {
        DEFER,
        REFUSE,
        /** Takes the whole mail and hangs up instead of saying so. */
        CUT_AFTER_DOT,
        /** Takes the whole mail and says nothing. */
        STALL
    }

    private static final Duration BEFORE_GREETING = Duration.ofMillis(50);

    private final ServerSocket socket;
    private final Map<String, Queue<Order>> orders = new ConcurrentHashMap<>();
    private final Map<String, List<String>> received = new ConcurrentHashMap<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    private ScriptedSmtp(int port) {
        try {
            socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        thread(this::accept);
    }

    /** Listens where {@link #settings} has let the service send. */
    static ScriptedSmtp whereTheServiceSends() {
        return new ScriptedSmtp(ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class));
    }

    /** Lets the service send to a server of this kind that a test starts later, beside whatever else it sets. */
    static Map<String, String> settings(Map<String, String> others) {
        try (ServerSocket free = new ServerSocket(0)) {
            Map<String, String> settings = new HashMap<>(others);
            settings.put("quarkus.mailer.host", "127.0.0.1");
            settings.put("quarkus.mailer.port", Integer.toString(free.getLocalPort()));
            return settings;
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    void next(String mailbox, Order... given) {
        orders.put(mailbox, new ConcurrentLinkedQueue<>(List.of(given)));
    }

    /** Message-ID of every mail to the mailbox whose last dot arrived; also of those that were not acknowledged. */
    List<String> received(String mailbox) {
        return List.copyOf(received.getOrDefault(mailbox, List.of()));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                Socket connection = socket.accept();
                open.add(connection);
                thread(() -> serve(connection));
            }
        } catch (IOException broken) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            // The client misses a greeting that comes before it listens, and then waits for it until the time-out.
            LockSupport.parkNanos(BEFORE_GREETING.toNanos());
            say(connection, "220 scripted");
            String mailbox = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                mailbox = line.startsWith("RCPT TO:") ? line.replaceAll(".*<|>.*", "") : mailbox;
                if (!answer(connection, in, line, mailbox)) {
                    return;
                }
            }
        } catch (IOException hungUp) {
            open.remove(connection);
        }
    }

    private boolean answer(Socket connection, BufferedReader in, String line, String mailbox) throws IOException {
        Queue<Order> told = orders.getOrDefault(mailbox, new ConcurrentLinkedQueue<>());
        if (line.startsWith("RCPT") && (told.peek() == Order.DEFER || told.peek() == Order.REFUSE)) {
            boolean later = told.poll() == Order.DEFER;
            say(connection, later ? "451 4.3.0 try again later" : "550 5.1.1 no such mailbox");
            return true;
        }
        if (!line.equals("DATA")) {
            say(connection, line.startsWith("QUIT") ? "221 bye" : "250 ok");
            return !line.startsWith("QUIT");
        }
        say(connection, "354 go on");
        take(in, mailbox);
        Order order = told.poll();
        if (order != Order.CUT_AFTER_DOT && order != Order.STALL) {
            say(connection, "250 taken");
        }
        return order != Order.CUT_AFTER_DOT;
    }

    private void take(BufferedReader in, String mailbox) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                received.computeIfAbsent(mailbox, unseen -> new CopyOnWriteArrayList<>())
                        .add(line.substring(11).strip());
            }
        }
    }

    private static void say(Socket connection, String reply) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write((reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }
}
