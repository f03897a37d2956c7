/* Draws the charts of a page with Apache ECharts from the data beside them. Whatever the data hold
   is set as text. Each kind gives an option, a height, and the marks in the order of the keyboard. */
(function () {
  "use strict";
  var DAY = 86400000;
  var FONT = 'system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif';
  var dark = window.matchMedia("(prefers-color-scheme: dark)");

  function colours() {
    return dark.matches
      ? { ink: "#ececec", soft: "#b8b8b8", paper: "#161616", grid: "#3c3c3c", gap: "#2a2a2a",
          there: "#56b4e9", back: "#e69f00", claim: "#cba6f7", missing: "#8a8a8a",
          heat: ["#10384f", "#17638c", "#2d92c9", "#8fd0f5"] }
      : { ink: "#1b1b1b", soft: "#505050", paper: "#ffffff", grid: "#d5d5d5", gap: "#ececec",
          there: "#0072b2", back: "#c04a00", claim: "#6b3fa0", missing: "#8a8a8a",
          heat: ["#cfe6f5", "#7fbfe3", "#2f8cc4", "#08507f"] };
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text !== undefined) { made.textContent = text; }
    return made;
  }

  function box(lines) {
    var made = element("div", "cq-box");
    lines.forEach(function (line) {
      var row = element("div");
      row.appendChild(element("bdi", "", line));
      made.appendChild(row);
    });
    return made;
  }

  var ruler = document.createElement("canvas").getContext("2d");

  /* How wide a text is drawn. */
  function textWidth(text, size, weight) {
    ruler.font = (weight || "normal") + " " + size + "px " + FONT;
    return ruler.measureText(text).width;
  }

  /* The text when it fits, else as much of it as leaves room for an ellipsis. */
  function cut(text, width, size, weight) {
    if (textWidth(text, size, weight) <= width) { return text; }
    var letters = Array.from(text);
    var least = 0;
    var most = letters.length;
    function part(count) { return letters.slice(0, count).join("").trimEnd() + "…"; }
    while (least < most) {
      var half = Math.ceil((least + most) / 2);
      if (textWidth(part(half), size, weight) <= width) { least = half; } else { most = half - 1; }
    }
    return part(least);
  }

  /* On which side of each mark its name lies on no other name or mark, if on any; those that come
     first choose first. Marks have a place, a radius and a width of their name. */
  function sides(marks, height, frame) {
    var NAMED = 200;
    var taken = marks.map(function (mark) {
      return [mark.x - mark.radius, mark.y - mark.radius, mark.x + mark.radius, mark.y + mark.radius];
    });
    function isFree(box, own) {
      return box[0] >= frame[0] && box[2] <= frame[2] && taken.every(function (other, i) {
        return i === own || box[0] >= other[2] || box[2] <= other[0] || box[1] >= other[3] || box[3] <= other[1];
      });
    }
    return marks.map(function (mark, i) {
      if (i >= NAMED) { return ""; }
      var out = mark.radius + 3;
      var wide = mark.width + 4;
      var up = height / 2;
      var boxes = {
        right: [mark.x + out, mark.y - up, mark.x + out + wide, mark.y + up],
        left: [mark.x - out - wide, mark.y - up, mark.x - out, mark.y + up],
        top: [mark.x - wide / 2, mark.y - out - height, mark.x + wide / 2, mark.y - out],
        bottom: [mark.x - wide / 2, mark.y + out, mark.x + wide / 2, mark.y + out + height]
      };
      var side = Object.keys(boxes).find(function (name) { return isFree(boxes[name], i); });
      if (side) { taken.push(boxes[side]); }
      return side || "";
    });
  }

  /* The lowest free level of each mark, marks from the left to the right. */
  function levels(places, room) {
    var ends = [];
    var taken = places.map(function (x) {
      var level = ends.findIndex(function (end) { return end <= x - room; });
      if (level < 0) { level = ends.length; }
      ends[level] = x;
      return level;
    });
    return { of: taken, count: ends.length };
  }

  function legendRows(names, width) {
    var rows = 1;
    var x = 0;
    names.forEach(function (name) {
      var wide = 34 + textWidth(name, 12);
      if (x > 0 && x + wide > width) { rows += 1; x = 0; }
      x += wide;
    });
    return rows;
  }

  function middle(days) { return (days[0] + days[1]) / 2; }

  function timeline(data, c, width) {
    if (!data.days) { return { height: 40, option: {}, order: [] }; }
    var step = 17;
    var left = 14;
    var plot = width - 2 * left;
    function px(day) { return left + plot * (day - data.days[0]) / (data.days[1] - data.days[0]); }
    function place(message) { return px(middle(message.days)); }
    var up = levels(data.there.map(place), 15);
    var down = levels(data.back.map(place), 15);
    var flags = levels(data.claims.map(function (claim) { return px(middle(claim.days)); }), 20);
    var top = Math.max(2, up.count) + 0.6;
    var bottom = Math.max(2, down.count) + 0.6;
    var roof = top + (flags.count ? 1.5 + flags.count * 1.2 : 0);
    var hasMaybe = data.there.concat(data.back).some(function (message) { return message.maybe; });
    var names = data.purposes.map(function (purpose) { return purpose.name; }).concat(hasMaybe ? [data.maybe] : []);
    var keys = legendRows(names, width) * 22;
    var plotHeight = (roof + bottom) * step;
    var gridTop = flags.count ? 4 : 26;
    var height = gridTop + plotHeight + 26 + 22 + 26 + keys + 6;
    var laneLabel = { type: "text", silent: true, z: 20 };

    function points(messages, levelsOf, sign, colour, name) {
      return messages.map(function (message, i) {
        return { value: [middle(message.days) * DAY, sign * (levelsOf[i] + 0.8)], told: message.told,
          itemStyle: message.maybe ? { color: c.paper, opacity: 1, borderColor: colour, borderWidth: 1.5 }
            : { color: colour, opacity: 1, borderColor: c.paper, borderWidth: 1 },
          maybe: message.maybe, colour: colour, purpose: message.purpose, days: message.days };
      });
    }
    var all = points(data.there, up.of, 1, c.there).concat(points(data.back, down.of, -1, c.back));
    var ranges = all.filter(function (point) { return point.days[0] !== point.days[1]; });

    function band(params, api) {
      var from = api.coord([api.value(0), top]);
      var to = api.coord([api.value(1), -bottom]);
      var gap = data.silences[params.dataIndex];
      var shown = echarts.graphic.clipRectByRect(
        { x: from[0], y: from[1], width: to[0] - from[0], height: to[1] - from[1] },
        { x: params.coordSys.x, y: params.coordSys.y, width: params.coordSys.width, height: params.coordSys.height });
      if (!shown) { return null; }
      var fits = textWidth(gap.name, 11) < shown.width - 26; // marks of messages stand at both ends
      var axis = api.coord([0, 0])[1];
      return { type: "group", children: [
        { type: "rect", shape: shown, style: { fill: c.gap }, emphasis: { style: { stroke: c.ink, lineWidth: 1 } } },
        { type: "text", silent: true, style: { text: fits ? gap.name : "", x: shown.x + shown.width / 2, y: axis - 6,
          align: "center", verticalAlign: "bottom", fill: c.soft, font: "11px " + FONT } }
      ].concat(gap.gaps.map(function (missing) {
        return { type: "line", silent: true, shape: {
          x1: Math.max(params.coordSys.x, api.coord([missing[0] * DAY, 0])[0]), y1: axis,
          x2: Math.min(params.coordSys.x + params.coordSys.width, api.coord([missing[1] * DAY, 0])[0]), y2: axis },
        style: { stroke: c.missing, lineWidth: 7, lineDash: [2, 3] } };
      })) };
    }
    function range(params, api) {
      var from = api.coord([api.value(0), api.value(2)]);
      var to = api.coord([api.value(1), api.value(2)]);
      return { type: "line", silent: true, shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
        style: { stroke: ranges[params.dataIndex].colour, lineWidth: 3, opacity: 0.55 } };
    }
    function flag(params, api) {
      var at = api.coord([api.value(0), api.value(2)]);
      var from = api.coord([api.value(1), api.value(2)]);
      var end = api.coord([0, -bottom]);
      var line = { stroke: c.claim, lineWidth: 1, lineDash: [4, 3] };
      return { type: "group", children: [
        { type: "line", silent: true, shape: { x1: at[0], y1: at[1], x2: at[0], y2: end[1] }, style: line },
        { type: "line", silent: true, shape: { x1: Math.max(params.coordSys.x, Math.min(from[0], at[0])), y1: at[1], x2: at[0], y2: at[1] }, style: line },
        { type: "circle", shape: { cx: at[0], cy: at[1], r: 8.5 }, style: { fill: c.paper, stroke: c.claim, lineWidth: 1.5 } },
        { type: "text", silent: true, style: { text: data.claims[params.dataIndex].sign, x: at[0], y: at[1] + 0.5,
          align: "center", verticalAlign: "middle", fill: c.claim, font: "bold 12px " + FONT } }
      ] };
    }

    var series = [
      { type: "custom", id: "silences", clip: true, renderItem: band, z: 1, data: data.silences.map(function (gap) {
        return { value: [gap.days[0] * DAY, gap.days[1] * DAY, 0], told: gap.told };
      }), encode: { x: [0, 1], y: 2 } },
      { type: "custom", id: "ranges", clip: true, silent: true, renderItem: range, z: 2, data: ranges.map(function (point) {
        return { value: [point.days[0] * DAY, point.days[1] * DAY, point.value[1]] };
      }), encode: { x: [0, 1], y: 2 } },
      { type: "custom", id: "claims", clip: true, renderItem: flag, z: 4, data: data.claims.map(function (claim, i) {
        return { value: [middle(claim.days) * DAY, claim.window[0] * DAY, roof - 0.7 - flags.of[i] * 1.2], told: claim.told };
      }), encode: { x: 0, y: 2 } }
    ];
    var order = [];
    function addMessages(purpose, maybe) {
      var own = all.filter(function (point) { return point.purpose === purpose.name && point.maybe === maybe; });
      own.forEach(function (point, j) { order.push([series.length, j, point.value[0], point.told]); });
      series.push({ type: "scatter", id: "messages-" + purpose.name + (maybe ? "-maybe" : ""), name: maybe ? data.maybe : purpose.name,
        symbol: "path://" + purpose.shape, symbolSize: 12, symbolKeepAspect: true, z: 5, clip: true, itemStyle: { color: c.soft },
        data: own, emphasis: { scale: 1.5 } });
    }
    data.purposes.forEach(function (purpose) { addMessages(purpose, false); });
    if (hasMaybe) { data.purposes.forEach(function (purpose) { addMessages(purpose, true); }); }
    series.push({ type: "custom", id: "axis", silent: true, z: 2, data: [0], renderItem: function (params, api) {
      var y = api.coord([data.days[0] * DAY, 0])[1];
      return { type: "line", shape: { x1: params.coordSys.x, y1: y, x2: params.coordSys.x + params.coordSys.width, y2: y }, style: { stroke: c.soft } };
    } });
    data.silences.forEach(function (gap, j) { order.push([0, j, gap.days[0] * DAY, gap.told]); });
    data.claims.forEach(function (claim, j) { order.push([2, j, middle(claim.days) * DAY + 1, claim.told]); });
    order.sort(function (a, b) { return a[2] - b[2]; });

    return { height: height, order: order, option: {
      useUTC: true,
      grid: { left: left, right: left, top: gridTop, height: plotHeight },
      xAxis: { type: "time", min: data.days[0] * DAY, max: data.days[1] * DAY, splitNumber: Math.max(2, Math.floor(width / 90)),
        axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: true, lineStyle: { color: c.grid } },
        axisLabel: { color: c.soft, hideOverlap: true, margin: 26, formatter: { year: "{yyyy}", month: "{yyyy}-{MM}", day: "{yyyy}-{MM}-{dd}" } } },
      yAxis: { type: "value", show: false, min: -bottom, max: roof },
      dataZoom: [
        { type: "inside", zoomOnMouseWheel: "ctrl", moveOnMouseMove: true, filterMode: "none" },
        { type: "slider", bottom: keys + 8, height: 16, showDetail: false, showDataShadow: false, brushSelect: false, filterMode: "none",
          borderColor: c.grid, fillerColor: "rgba(128,128,128,.15)", handleStyle: { color: c.paper, borderColor: c.soft }, moveHandleSize: 0 }],
      legend: { bottom: 0, left: 0, width: width - 10, itemWidth: 13, itemHeight: 12, itemGap: 12,
        data: names.map(function (name) {
          return name === data.maybe ? { name: name, icon: "circle", itemStyle: { color: c.paper, borderColor: c.soft, borderWidth: 1.5 } } : name;
        }), textStyle: { color: c.soft, fontSize: 12 },
        itemStyle: { color: c.soft }, inactiveColor: c.grid },
      graphic: [
        Object.assign({}, laneLabel, { left: left, top: gridTop + (roof - top) * step - 19, style: { text: cut(data.one + " → " + data.other, plot, 13, 600), fill: c.there, stroke: c.paper, lineWidth: 4, font: "600 13px " + FONT } }),
        Object.assign({}, laneLabel, { left: left, top: gridTop + plotHeight + 4, style: { text: cut(data.other + " → " + data.one, plot, 13, 600), fill: c.back, stroke: c.paper, lineWidth: 4, font: "600 13px " + FONT } })],
      series: series
    } };
  }

  function keyness(data, c, width) {
    var letters = width < 600 ? 11 : 12.5;
    var widest = data.words.reduce(function (most, word) { return Math.max(most, textWidth(word.word, letters)); }, 40);
    var names = Math.min(190, width * 0.3, widest + 12);
    var top = data.words.reduce(function (most, word) { return Math.max(most, Math.abs(word.score)); }, 1);
    var height = 30 + data.words.length * 22 + 10;
    var half = width / 2;
    function side(text, colour, place) {
      return { type: "text", silent: true, z: 20, top: 4, left: place.left, right: place.right,
        style: { text: text, fill: colour, font: "600 13px " + FONT } };
    }
    var level = data.level ? [{ xAxis: data.level }, { xAxis: -data.level }] : [];
    return { height: height, order: data.words.map(function (word, i) { return [0, i, 0, word.told]; }), option: {
      grid: { left: names, right: names, top: 30, bottom: 10 },
      xAxis: { type: "value", min: -top, max: top, show: false },
      yAxis: { type: "category", inverse: true, data: data.words.map(function (word, i) { return String(i); }),
        axisLabel: { show: false }, axisTick: { show: false }, axisLine: { show: true, onZero: true, lineStyle: { color: c.soft } } },
      graphic: [side("◂ " + cut(data.second, half - 40, 13, 600), c.back, { right: half + 8 }), side(cut(data.first, half - 40, 13, 600) + " ▸", c.there, { left: half + 8 })],
      series: [{ type: "bar", id: "words", barCategoryGap: "18%", emphasis: { itemStyle: { borderColor: c.ink, borderWidth: 2 } },
        data: data.words.map(function (word) {
          var first = word.score > 0;
          return { value: word.score, told: word.told, itemStyle: { color: first ? c.there : c.back },
            label: { show: true, position: first ? "right" : "left", color: c.ink, textBorderColor: c.paper, textBorderWidth: 3, fontSize: letters, formatter: function () { return cut(word.word, names - 8, letters); } } };
        }),
        markLine: { silent: true, z: 1, symbol: "none", label: { show: false }, lineStyle: { color: c.soft, type: "dashed", width: 1 }, data: level } }]
    } };
  }

  function funnel(data, c, width) {
    var height = width < 600 ? 400 : 480;
    var names = width < 600 ? 44 : 110;
    var letters = width < 600 ? 10 : 12;
    var grid = { left: 44, right: names, top: 30, bottom: 44 };
    var most = Math.max(2, data.most) * 1.05;
    var least = 0.9;
    function radius(point) { return notable(point) ? 5.5 : 4; }
    function name(point) { return cut(point.name, 150, letters); }
    function px(point) {
      return grid.left + (width - grid.left - grid.right) * Math.log(point.count / least) / Math.log(most / least);
    }
    function py(point) { return grid.top + (height - grid.top - grid.bottom) * (1 - point.score / data.top) / 2; }
    var named = sides(data.points.map(function (point) {
      return { x: px(point), y: py(point), radius: radius(point), width: textWidth(name(point), letters) };
    }), letters + 2, [grid.left, 0, width, height]);
    function notable(point) { return Math.abs(point.score) >= 1.96; }
    function shape(point) { return notable(point) && point.score < 0 ? "rect" : "circle"; }
    return { height: height, order: data.points.map(function (point, i) { return [0, i, 0, point.told]; }), option: {
      grid: grid,
      xAxis: { type: "log", min: least, max: most, splitLine: { show: false }, axisLine: { onZero: false, lineStyle: { color: c.grid } }, axisTick: { show: false },
        axisLabel: { color: c.soft, showMaxLabel: false, formatter: function (value) { return value >= 1 ? value + "×" : ""; } } },
      yAxis: { type: "value", min: -data.top, max: data.top, splitLine: { lineStyle: { color: c.grid, opacity: 0.6 } },
        axisLabel: { color: c.soft, showMinLabel: false, showMaxLabel: false } },
      dataZoom: [{ type: "inside", zoomOnMouseWheel: "ctrl", filterMode: "none", xAxisIndex: 0 }, { type: "inside", zoomOnMouseWheel: "ctrl", filterMode: "none", yAxisIndex: 0 }],
      graphic: [
        { type: "text", silent: true, z: 20, left: 44, top: 6, style: { text: "▴ " + cut(data.first, width - 80, 13, 600), fill: c.there, font: "600 13px " + FONT } },
        { type: "text", silent: true, z: 20, left: 44, bottom: 4, style: { text: "▾ " + cut(data.second, width - 80, 13, 600), fill: c.back, font: "600 13px " + FONT } }],
      series: [{ type: "scatter", id: "points", labelLayout: { hideOverlap: true }, emphasis: { scale: 1.5 },
        data: data.points.map(function (point, i) {
          return { value: [point.count, point.score], told: point.told, symbol: shape(point), symbolSize: 2 * radius(point),
            itemStyle: { color: !notable(point) ? c.missing : point.score > 0 ? c.there : c.back, opacity: notable(point) ? 1 : 0.75, borderColor: c.paper, borderWidth: 1 },
            label: { show: named[i] !== "", position: named[i] || "right", color: notable(point) ? c.ink : c.soft, textBorderColor: c.paper, textBorderWidth: 2,
              fontSize: letters, formatter: function () { return name(point); } } };
        }),
        markLine: { silent: true, z: 1, symbol: "none", label: { show: false }, lineStyle: { color: c.soft, type: "dashed", width: 1 }, data: [{ yAxis: 1.96 }, { yAxis: -1.96 }] } }]
    } };
  }

  function network(data, c, width) {
    var letters = width >= 600 ? 12 : data.nodes.length > 16 ? 10 : 11;
    var widest = data.nodes.reduce(function (most, node) { return Math.max(most, textWidth(node.name, letters)); }, 40);
    var room = Math.min(190, width / 3, widest + 20);
    var radius = Math.min(250, Math.max(60, Math.min((width - 2 * room) / 2, Math.max(90, data.nodes.length * 9))));
    var height = 2 * (radius + room + 8);
    var left = (width - 2 * radius) / 2;
    var order = data.nodes.map(function (node, i) { return [0, i, 0, node.told]; });
    return { height: height, order: order, option: {
      series: [{ type: "graph", id: "network", layout: "circular", circular: { rotateLabel: true }, left: left, top: room + 8, width: 2 * radius, height: 2 * radius,
        roam: false, edgeSymbol: ["none", "arrow"], autoCurveness: false,
        label: { show: true, color: c.ink, fontSize: letters, position: "right" },
        itemStyle: { color: c.there, borderColor: c.paper, borderWidth: 1, opacity: 1 },
        lineStyle: { color: dark.matches ? "#b0b0b0" : "#6b6b6b", opacity: 0.55, curveness: 0.16 },
        emphasis: { focus: "adjacency", lineStyle: { color: c.back, opacity: 1 }, itemStyle: { borderColor: c.ink, borderWidth: 2 } },
        blur: { itemStyle: { opacity: 0.25 }, lineStyle: { opacity: 0.08 }, label: { opacity: 0.35 } },
        data: data.nodes.map(function (node, i) {
          return { id: String(i), name: String(i), told: node.told, symbol: "path://" + node.shape, symbolSize: width < 600 ? 9 : 13,
            label: { formatter: function () { return cut(node.name, room - 18, letters); } } };
        }),
        links: data.ties.map(function (tie) {
          return { source: String(tie.from), target: String(tie.to), told: tie.told, lineStyle: Object.assign({ width: tie.width * (width < 600 ? 0.55 : 1), type: tie.maybe ? "dashed" : "solid" }, tie.most ? { color: c.back, opacity: 1 } : {}), symbolSize: [0, width < 600 ? 6 : 6 + tie.width] };
        }) }]
    } };
  }

  /* Both ways of a pair are bent towards the middle of the circle, and there lie beside each other. */
  function apart(model) {
    var APART = 12;
    model.eachSeriesByType("graph", function (series) {
      series.getGraph().eachEdge(function (edge) {
        var line = edge.getLayout();
        var dx = line[1][0] - line[0][0];
        var dy = line[1][1] - line[0][1];
        var length = Math.hypot(dx, dy);
        if (line[2] && length > 1) {
          edge.setLayout([line[0], line[1], [line[2][0] - dy / length * APART, line[2][1] + dx / length * APART]]);
        }
      });
    });
  }
  if (window.echarts) { echarts.registerLayout(echarts.PRIORITY.VISUAL.POST_CHART_LAYOUT + 1, apart); }

  var kinds = { timeline: timeline, keyness: keyness, funnel: funnel, network: network };

  function Live(figure, place, data) {
    var said = element("p", "cq-said");
    said.setAttribute("aria-live", "polite");
    var told = figure.querySelector("figcaption");
    place.setAttribute("role", "img");
    place.setAttribute("tabindex", "0");
    place.setAttribute("aria-label", told.textContent + " Arrow keys go from mark to mark.");
    figure.appendChild(said);
    var chart = null;
    var drawn = null;
    var width = 0;
    var at = -1;

    function draw() {
      width = Math.max(240, place.parentElement.clientWidth);
      var c = colours();
      drawn = kinds[figure.dataset.chart](data, c, width);
      place.style.height = drawn.height + "px";
      if (chart) { chart.dispose(); }
      chart = echarts.init(place, null, { renderer: "svg", width: width, height: drawn.height });
      chart.setOption(Object.assign({
        animation: false, backgroundColor: "transparent", textStyle: { fontFamily: FONT, color: c.ink },
        tooltip: { trigger: "item", confine: true, padding: 0, borderWidth: 0, backgroundColor: "transparent",
          extraCssText: "box-shadow:none", transitionDuration: 0,
          formatter: function (shown) { return shown.data && shown.data.told ? box(shown.data.told) : ""; } }
      }, drawn.option));
    }
    function hide() {
      if (at >= 0) { chart.dispatchAction({ type: "downplay", seriesIndex: drawn.order[at][0], dataIndex: drawn.order[at][1] }); }
      chart.dispatchAction({ type: "hideTip" });
    }
    function show(next) {
      if (!drawn.order.length) { return; }
      hide();
      at = Math.min(Math.max(next, 0), drawn.order.length - 1);
      var mark = drawn.order[at];
      chart.dispatchAction({ type: "highlight", seriesIndex: mark[0], dataIndex: mark[1] });
      chart.dispatchAction({ type: "showTip", seriesIndex: mark[0], dataIndex: mark[1] });
      said.textContent = (at + 1) + " of " + drawn.order.length + ": " + mark[3].join(", ");
    }
    place.addEventListener("focus", function () { if (place.matches(":focus-visible")) { show(Math.max(at, 0)); } });
    place.addEventListener("blur", hide);
    place.addEventListener("keydown", function (event) {
      var steps = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: Infinity };
      if (event.key in steps) { show(steps[event.key]); event.preventDefault(); }
      if (event.key === "Escape") { hide(); }
    });
    figure.classList.add("cq-on");
    draw();
    new ResizeObserver(function () {
      if (Math.max(240, place.parentElement.clientWidth) !== width) { draw(); }
    }).observe(figure);
    dark.addEventListener("change", draw);
  }

  /* Fields of a matrix: one is in the order of tabs, arrow keys go to those around it. */
  function Fields(figure) {
    var tip = element("div", "cq-tip");
    tip.hidden = true;
    tip.setAttribute("aria-hidden", "true");
    figure.appendChild(tip);
    var fields = Array.from(figure.querySelectorAll("[data-told]"));
    if (!fields.length) { return; }
    fields[0].tabIndex = 0;

    function show(field) {
      tip.replaceChildren.apply(tip, Array.from(box(field.dataset.told.split("\n")).children));
      tip.hidden = false;
      var frame = figure.getBoundingClientRect();
      var place = field.getBoundingClientRect();
      var left = Math.min(place.left - frame.left, frame.width - tip.offsetWidth);
      tip.style.left = Math.max(0, left) + "px";
      tip.style.top = (place.bottom - frame.top + 6) + "px";
    }
    function hide() { tip.hidden = true; }
    function inRow(row, column) {
      var cell = row && row.cells[column];
      return cell && cell.querySelector("[data-told]");
    }
    /* The next field that stands for something, in one of four directions. */
    function next(field, down, right) {
      var cell = field.closest("td");
      var row = cell.parentElement;
      var column = cell.cellIndex;
      for (;;) {
        row = down > 0 ? row.nextElementSibling : down < 0 ? row.previousElementSibling : row;
        column += right;
        if (!row || column < 1 || column >= row.cells.length) { return null; }
        if (inRow(row, column)) { return inRow(row, column); }
      }
    }
    var moves = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
    fields.forEach(function (field) {
      field.addEventListener("mouseenter", function () { show(field); });
      field.addEventListener("mouseleave", hide);
      field.addEventListener("focus", function () { show(field); });
      field.addEventListener("blur", hide);
      field.addEventListener("keydown", function (event) {
        var to = event.key === "Home" ? fields[0] : event.key === "End" ? fields[fields.length - 1]
          : moves[event.key] && next(field, moves[event.key][0], moves[event.key][1]);
        if (moves[event.key] || to) { event.preventDefault(); }
        if (event.key === "Escape") { hide(); }
        if (to) { field.tabIndex = -1; to.tabIndex = 0; to.focus(); }
      });
    });
  }

  document.querySelectorAll("figure[data-chart]").forEach(function (figure) {
    var place = figure.querySelector(".cq-live");
    var data = figure.querySelector('script[type="application/json"]');
    if (!place) { Fields(figure); }
    if (place && data && kinds[figure.dataset.chart]) { Live(figure, place, JSON.parse(data.textContent)); }
  });
})();
