// The film of one assessment, in the page that holds its frames. Plain, as it runs without a build.
(() => {
  const film = JSON.parse(document.getElementById('film').textContent);
  const $ = (id) => document.getElementById(id);
  const { frames, marks, startMs } = film;
  if (frames.length === 0) return;
  const events = [...frames.map(({ atMs }) => atMs), ...marks.map(({ atMs }) => atMs)];
  const endMs = Math.max(...events) - startMs;
  const scrub = $('scrub');
  let nowMs = 0;
  let playing = false;
  let lastTick = 0;
  let shown = -1;
  scrub.max = String(Math.max(1, endMs));

  const clock = (ms) => {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };

  // The last frame that is not after the moment; before the first, the first.
  const frameAt = (ms) => {
    let found = 0;
    for (let at = 0; at < frames.length && frames[at].atMs - startMs <= ms; at++) found = at;
    return found;
  };

  const show = () => {
    scrub.value = String(nowMs);
    scrub.setAttribute('aria-valuetext', clock(nowMs));
    $('time').textContent = `${clock(nowMs)} of ${clock(endMs)}`;
    const at = frameAt(nowMs);
    const { problem, language, code } = frames[at];
    // Of what is shown: what was sent of another problem says nothing of this text.
    const last = marks.findLast((mark) => mark.problem === problem && mark.atMs - startMs <= nowMs);
    $('mark').textContent = last ? last.words : '';
    if (at === shown) return;
    shown = at;
    const before = frames
      .slice(0, at)
      .findLast((one) => one.problem === problem && one.language === language);
    const known = new Set((before ? before.code : '').split('\n'));
    $('what').textContent =
      `${film.titles[problem] || problem}, ${language}, text ${at + 1} of ${frames.length}`;
    const list = $('code');
    list.replaceChildren(
      ...code.split('\n').map((text) => {
        const line = document.createElement('li');
        line.textContent = text;
        if (before && !known.has(text)) line.className = 'new';
        return line;
      }),
    );
    const changed = list.querySelector('.new');
    if (changed) changed.scrollIntoView({ block: 'nearest' });
  };

  const tick = (at) => {
    if (!playing) return;
    nowMs = Math.min(endMs, nowMs + (at - lastTick) * Number($('speed').value));
    lastTick = at;
    if (nowMs >= endMs) setPlaying(false);
    show();
    if (playing) requestAnimationFrame(tick);
  };
  function setPlaying(plays) {
    playing = plays;
    $('play').textContent = plays ? 'Pause' : 'Play';
    if (!plays) return;
    if (nowMs >= endMs) nowMs = 0;
    lastTick = performance.now();
    requestAnimationFrame(tick);
  }
  const step = (by) => {
    setPlaying(false);
    const to = frames[Math.min(frames.length - 1, Math.max(0, frameAt(nowMs) + by))];
    nowMs = to.atMs - startMs;
    show();
  };

  $('play').onclick = () => setPlaying(!playing);
  $('back').onclick = () => step(-1);
  $('on').onclick = () => step(1);
  scrub.oninput = () => {
    setPlaying(false);
    nowMs = Number(scrub.value);
    show();
  };
  for (const link of document.querySelectorAll('[data-at]')) {
    link.onclick = () => {
      setPlaying(false);
      nowMs = Number(link.dataset.at);
      show();
      $('replay').scrollIntoView();
    };
  }
  document.addEventListener('keydown', (event) => {
    if (event.target.closest('button, select, input, a')) return;
    if (event.key === ' ') setPlaying(!playing);
    else if (event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowLeft') step(-1);
    else return;
    event.preventDefault();
  });
  nowMs = endMs;
  show();
})();
